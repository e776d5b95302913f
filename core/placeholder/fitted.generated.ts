// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const gapTable =
  'HMOwHMLTR@QvJ;vGJHIINFIMJCEL>]VPnD9bfucd3]fmw@L[wv3ZH2;vDLQ[FX%S[M[_>^vLwJ^[wv@xwF@vU]9LJRB>^Mwv/;=ywvT6EHGv@vMDXvQ@BOPw' +
  'v^[PwvPSLvEv[Uwv4XCwGxw:BJ[.LHXU6@FNBG] W_vXxw_TQvHL[EQ?CvGav7=PZFMUmw@Qw?NeOIwvFRwtnv?NwvBHw?BvAZwvJSv9ISvQ9Iv4BPvAgNAR' +
  'OZvY(vCywCxF8_xSwHvCv?8wVNwV:Sv[CwvB3QvOQrv:wvFwNvMVDwvFOzxwPA4GRhY:Q@S0?Xw^TJHNwvGNvBoQUH9wvJTwv_wcwv[cxwH_wL@xLxw@wE?x' +
  'wvTywZv 0x-w<HJwH_&OIw7WIwLvUGTwvWAwWxwvLywvFQv;GvNPLCvJSPvNNvOMSWGE5RwMwv<xRxv?Swv<JxvAxSwTHv_DBRJvFV;J]vJ<LvVw^xwUwv?N' +
  'v=9vO7awvRGvB6v@v:?vEPPw[vDvO=wNG1=wTw7v9=<@wvbHUx;yxwQxwvFH5RM*CI@:SZHIHvgvJTBwvMXwLv>NAvQvMRwcwvEwv]]w>vdv[Xw^vFFwFvSx' +
  'EwGxwv_6ywJlwHxw<S?wRP6E],wY?wDv;NxvLwOxwvLyxJ9>JLQLNH=JIID8QYTCvIT@LR^N^TMPi>cvHvXGZVGYPXvAvOSEE]AvPfxvAxvsxwFxvWxwJNRh' +
  '<JcOxFO[W?vVQxvcFyx;_Zdyv6NywvU^ywv@YbqDv)A443v7DxvRxw3FxwvGzFNgRcS6GvQRvRJL_lw/Uvdwv@uwvQxwvI^ywvEw]yvLyxNGxwvFwvTyxJQy' +
  'x5ve=yv0xLGv6wvRxvO,xHLyxDU]]IZROIFMvF5.vE(NVxewvNUwvadkRxvJwvWXIUYRvFbvTvp_8vjOnRwvUwvPw]@u2@XL>5R+GD*&>/A92v1wvH?vQ<4w' +
  '4wv06wi/LvICwYv5AwvuntUxv_wvSAVnI2LvRXFQwv@nkWkxUwvbx-0wvYv=wFEHMvRwUwvLBaXHBYY(wJwEvQBEIMHwvHQQvVvSvQG_vEPvLWwNQPOXwaON' +
  'IwIBBw<nEk8Lf9wBGAv:vAvWE>}yvJOIAFG7XvFGNBRibkvGOD?[DdwGThvECQwCRRvIxUyMB[I0xGy;NXAd{yUOSLufMP^vM2A7GMT[MvMJXQEM>fSaArYJ' +
  '|{yvSS]<0]LJPDhSCSTOAjAXvS^Uxv@wCw^wvCOwWPv>xwvGxvUzyxwERG;QSb;>8XPG1[&QuGvLVPPw^xv.wvPSy%w_OF_RuYbIaSJI@vFMeUvMvQMYEOOv' +
  'TNUQLvIwFSQv2';
export const blend =
  { bias: 0.19, local: 0.59, habit: 0.82, mass: 0.15, near: 0.3, lookAlike: -1.36, lookAlikeAmongGaps: -0.3 };
