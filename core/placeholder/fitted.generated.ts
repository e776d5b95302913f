// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const gapTable =
  'HMOwHMLTR@QvJ;vGJHIINFIMJCEL>]VPnD9bfucd4[fmw@L[wv3ZH2;vDLQ[FX%S[M[_>^vLwJ^[wv@xwF@vU]9LJRB>^Mwv/;=ywvS6EHGv@vLDYvR@AOPw' +
  'v^[PwvPSLvEv[Uwv4WCwGxw:BJ[.LHXU6@FNBG] W_vXxw_UQvHL[EQ?CvGav7=PZFMUmw@Pw?NeOIwvFRwtnv?NwvBHw>BvAZwvJSv9HSvQ9Iv4APvAhNAR' +
  'OZvY(vCywCxF8_xSwHvCv?8wVNwU9Sv[CwvB3QvOQrv:wvFwNvMVDwvFOzxwPA4HQgY:Q@R0?Xw^UJHNwvHNvBoQUH8wvJSwv_wcwv[cxwH_wL@xLxw@wE?x' +
  'wvTywZv 0x-w<HJwH_&OIw7WIwLvUGTwvWAwWxwvLywvFQv;GvNPLCvJSPvNNvOMSWGE5RwMwv<xRxv?Swv<JxvAxSwTHv_DBRJvFV:J]vJ<LvVw^xwUwv?N' +
  'v=9vO7awvRGvB6v@v:?vEPPw[vDvO=wNG1=wTw7v9=;?wvaHUx;yxwQxwvFH6RM*CIA9SZHIHvgwTBwvMXwLv>NAvQvMRwcwvEwv]]w>vdv[Xw^vFFwFvRxE' +
  'wGxwv_6ywJlwHxw<S?wRP6E],wY?wDv;NxvLwOxwvLyxJ9>JLQLNH=JIIE8QYTCvIT@LR^N^TLPi?cvHvXGZVGYPXvAvORED]@vQgxvAxvsxwFxvWxwJNRh<' +
  'JbOxFOZX?vVQxvcFyx;_Zdyv6NywvU^ywv@YcqDv)A443v7DxvRxw3FxwvGzFNgScS6FvQRvRvL_lw/Uvcwv@uwvQxwvI^ywvEw]yvLyxNGxwvFwvTyxJQyx' +
  '5ve=yv0xLGv6wvRxvN,xHLyxDU]]IZROIFMvG5.vE(NVxewvNUwvadkRxvJwvWXIUYRvFbvTvp_8vjOoRwvUwvPw]Au2@XL>5R*GD*&>/A92v1wvH?vQ<4w4' +
  'wv06wi/LvICwYv5AwvuntUxv_wvSAVnI2LvRXFQwv@nkWkxUwvbx-0wvYv=wFFHMvRwUwvLBaWHBYY(wJwEvRBEILHwvHQQvVvSvQG_vEPvLWwNPPNYwaONI' +
  'wIBCw<nEk8Lf9wBGAv:vAvWE>}yvJOIBFH8XvFGNBXi^kvGOD?[DewGThvECQwCRRvIxUyMAZI1xGy;NXAd{yUPQMufLO^vM3A7GMS[MvMJYPDL>jSc@r[@u' +
  '|{yvRQZ=0]LLNChSCSSOBiAXvS_Uxv@wCw^wvBOwWQv>xwvGxvUzyxwERG;QSb;>8XPG1[&QuGvLVPQw^xv.wvOTy%w_OF_RuYbIaSJI@vFMeUvMvQMYEOOv' +
  'TNUQLvIwFSQv0';
export const blend =
  { bias: 0.2, local: 0.6, habit: 0.82, mass: 0.16, near: 0.29, lookAlike: -1.37, lookAlikeAmongGaps: -0.3 };
