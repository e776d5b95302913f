// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const candidateTable =
  'GJPMHCLITPBOJN9MHJJvJOIINIEHJA[Sv^B;fcsdf/dWkwDQCwv7VH8>vGIHYId,O_LVY1PX[wF_awvBxwICNMb6ILSJGaOwv4@<xMxwW8HvHvEDJEYvICGO' +
  'TwDM[Yv7vQURvFvXRJw4TILvFxwv@SV&EI_S9AvM6TS _fvZ.xvNOQvOL^DO@EvEmF98LYDJWnwIPw=MeQOwv=cwskv=Jwv?wvEDvB[wvMMv5PTvN<Ov6CPv' +
  '>gPAQLbva TCx;vawvAxB7fQw8Sw7vCv@6wRVwTFNvCFwvB9ZvNVhv5w?DwVvTOHwvELywvMywNA2EO^Z7NBX6=cw]ZNGUxMvCoSPL@wvFawvhwPwv]TxwPb' +
  'wFBxIxw>w>:v.hxOywWgxw0w:2OwDW(MIw6WEwJ3NDVwvMAwS9zwINv<GvPROEJEQLvIQvMETTCG2UwZwMBwv?Qxv:Nwv:ExvBLwvMLvJEvYFHWJ8EV?LcvM' +
  ';LvXvOIwTw.Pwv?Mv<7vP2awvSGv>:vBv9BvBSPwhvAvG@wOA5<wVQv8v[IE>wvaJZx9yxw[xwvLM8OJ3II@6WYGFwlvGSDx_8vOv>TAvRvFNwexwvRbwEve' +
  'vXTw[PJFwBvWwvRwvDv?5_wva6ywLew@xw2P@wSG5?X/wVCw@v7IxvQwWxwvJywvIvC=LPQMJG:CHJA=N[PCEGSEJTYN[NQOf;dwL^CVVC[v[vBvJPMAeAvQ' +
  '[;xExvuxwFxvSxwJLLY;JlWxJOOa@YXSFxeFgv_yvClegyv5EywvRcywv@]euPv/A+/4v8>xvJxw6CxwvEwvMyxGOeUfW9@vGMvSJS]ew)Pvcwv<uwvRyjyw' +
  'vHSv^yvNyxOUxwvCwvVyxLOywvJCvd6yT+xJEE0wMMRxG:2wvRJyxCR[YI^MNWJwF>4OE#MQvWwdwvOWwvYggPxvFwv_)Y]Gu2<XvA3O(;@-&A+B34./wvAA' +
  'vR=3w5wv)1wm3MvNCuv_w=wvkuuexviwvV>VsN7?vaYiHwvMXndpxYwvax45wv[v5wHEFO]SwQwvJQIW?OI^OEPvQUwNRSFRvT_LRJCvHAAw;qUq3Nd9w=HD' +
  'v6P>wG8}yvNNCDGMALvDJJAJolsvESC<cHcwBWdvARZwBTTvExULxwvLHTM>xFy7UUG]{wXUGZS*QRRQqsWQ^>I<1>3=OBUJvMvVJFME]?ZJuuPt9|{yvQO[' +
  '62^FLQ?F[Fa^N@W?OvXdgvJwvCwIw][wAMvQ[Cv=xwvFwVwUzxwvEEXwv>JPE9QUa8F9SvM+_ OmEEJ[[Qhvgx^1wvRZy wiMOWNYuM_S^UDRSC.';
export const blend =
  { bias: 0.31, local: 0.67, habit: 0.93, mass: 0.22, near: 0.35, lookAlike: -1.57, lookAlikeAmongPlaceholders: -0.22 };
