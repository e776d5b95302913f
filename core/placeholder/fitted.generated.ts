// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const candidateTable =
  'GJPMHCLITQBOJN9MHvJvJOIINIEHJAZSv^B;ecsde0bWkwDQCwv7VH8>vGIHYId,N_MVY1PX[wF^awvBxwICNMb6ILSJGaOwv4@<xMxwW8HJHvEDJEYvICGO' +
  'TwDM[Yv7vQURvFvXRJw4TILvFxwv@RV&EI_S9BvM6TS _fvZ.xvNOQvOv^DO@EvEnE98LYDvWnwFPw?LePNwv=cwskv=Jwv?wvEDvB[wvMMv5PTvN<Ov6CPv' +
  '?gP?QMava TCx;vawvAxB7fQw8Sw7vCv@6wRVwTFNvCFwvB9ZvNVhv5w?DwVvTOHwvELywvMywNA2EO^Z7NAX6=cw]ZNGUxMvCoSPL@wvFawvhwPwv]TxwPb' +
  'wFBxIxw>w>:v.hxOywWgxw0w:2OwDW(LIw6WEwJ3NDVwvMAwS9zwIOv<FvPROEJEQLvJQvMETUCG2TwZwMBwv?Qxv:Nwv:ExvBLwvMLvJEvYFHWJ8EV?LcvM' +
  ';LvXvOIwTw.Pwv?Mv<7vP2awvSGv>:vBv9BvBSPwhvAvG@wOA5<wVQv8v[IE>wvaJZx9yxw[xwvLM8OJ3II@6WYGFJvlvGSDx_8vPv>TAvRvFNwexwvRbwEv' +
  'evXTw]PJFwBvWwvRwvDv?5_wva6ywLew@xw2P@wSG5?X/wVCw@v7IxvQwWxwvJywvIvC=LPQNJG:DHJA=M[OCDFSEJTYN^NPOf;dvIL_CVVCVv[vBvIQNBeA' +
  'vI^=xExvuxwExvUxwJLLY:JmWxvONa@ZXOFxeFgv_yvBldgyv5EywvRcywv@]euPv0A+.4v6>yx6CxwvEwvMyxGOeUfW:@vGMvSIS]ew*Pvcwv;uwvSyjywv' +
  'HSv^yvNyxNUxwvCwvVyxLOywvJCvd6yT+xvED0wMMSxH:2wvRJyxCR[ZJ^vNWJwE>3OF#MQvWwdwvPWwvYggPxvFwv_)Y[Gu,<XvA5O(;@-%A+B35./wvAAv' +
  'R=3w5wv)1wm3MvNCuv_w=wvkuuexviwvU>VsN7?vaYiHwvMXndpxYwvax45wv[v5wHEFO]SwQwvJQHW?OI^OEPvQUwNRSFRvT_LRJCvHAAw;oUq3Nd9w=HDv' +
  '6P>wG8}yvNNCDGMALvDJJAJolsvETC<cHcwBWdvARZwBTTvExULxwvLHTM>xFy7UUG]{wXUGZS*QRRQqsWQ^>I<1>3=OBUJvMvVJFME]?ZJuuPt9|{yvQO[6' +
  '2^FLQ?F[Fa^N@W>OvXdgvJwvCwIw][wAMvQ[Cv=xwvFwVwUzxwvEEXwv>JPE9QTa8G9TvM+a OmEDv[]Qhvgx^1wvRZy wiMOWNYuM_S^UDRSC.';
export const blend =
  { bias: 0.31, local: 0.67, habit: 0.93, mass: 0.22, near: 0.35, lookAlike: -1.61, lookAlikeAmongPlaceholders: -0.24 };
