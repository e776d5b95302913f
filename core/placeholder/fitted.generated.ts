// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const gapTable =
  'HNOwHMLTR@PvJ:vGJHIINFJMJCJL>]VPnD9bfucc3]fmw@L[wv3YH2;vDLP[FX%S[M[_>^vLwJ^[wv@xwF@vU]9LJRB>^Mwv/<<ywvT7DHFv@vMDXvQ@BOOw' +
  'v][PwvPSLvEv[Uwv4XCwGxw:BJ[1NAXW7@ENBH])NlvZxw_UQvHL[EQ?DvGav7=PYFMTmw@Qw?LeOIwvFRwtmv?NwvBHw?@vAZwvJSv9IQvQ9Iv4BPvAhMAS' +
  'OZvY(vCywCxF8_xSwHvBv?8wVNwV8Sv[CwvB4QvMQrv:wvFwNvMVDwvFOzxwPA4GRgY9Q@S0?Xw_SJHNwvHOvBoPVH9wvJTwv_wbwv[cxwH_wM@xLxw@wE?x' +
  'wvTywZv!0x-w<IIwH]&OJw6WJwLvUHTwvS=wRxwvLywvEQv;GvMPLCvJSPvNNvNMSWGE5RwMwv<xRxv?Swv<JxvAxSwTHv_DBRJvFV;I]vI<LvWw^xwUwv?N' +
  'v=9vO7awvRGvB6v@v:?vEPQw[vCvO>wNG1=wTw7v9=<@wvaHVx:yxwQxwvEG6QM/BI@:SZGIHvgvITBwvMXwLv<NAvQvMRwcwvEwv]]w>vcv[Xw^vFFwEvSx' +
  'EwGxwv_6ywJlwHxw<V=wPS6E]*wY?wEv:NyFxwvLyxJ9>JMPLOH=JIID8PTUBJIT@LR^N^TMPi?cvHvXGZVGYPXvAvOTEE]AvPfxvAxvsxwFxvWxwJNRh<Jc' +
  'OxFO[W?vWRxvcFyx:_Zdyv6NywvU^ywv@YbqDv*A444v8DxvRxw4ExwvGzFNgSbS6FvQRvRJL_lw/Uvdwv@uwvQxwvI^ywvEw]yvLyxNGxwvFwvTyxJQyx5v' +
  'g=yv0xLGv6wvTxvL-xHLyxDU]]IYROIFLvG5.vE(JTxbxSwv^biQxvJwv]WIUXRvFbvTvp_8vjNnRwvUw<Ow]@u2@XL>6R+GD*&>/A92v1wvH?vQ<4w4wv/7' +
  'wi/LvICwYv5AwvuntUxv^wvSAVnI2LvRXFQwv@nkWkxVwvax-0wvYv=wEEHMvRwUwvLBaXHBYY(wJwEvQBEIMHwvIQJvVvSvQG_vEPvLWwNQPNXw_OLIwHBB' +
  'w<nDk8Lf9wAGAv9vAvVE=}yvJOHAGG7XvFGNBRiblvGOD?[DdwGThvECQwCRRvIxUyMAZI0xGy;NXAd{yUPSLufLP^vM2A6GMT[MvMvXQEN>eSaAiYJ|{yvS' +
  'S]<0]LJPDhTCSTOAjAXvS_Uxv@wCw^wvCOwWPv>xwvGxvUzyxwERG:QSb;>8XPE1[&QuGvLVPPw^xv.wvPSy%w^NF]RuYbIaSJI@vFNeUvMvQMYFPOvTNUQL' +
  'vIwFTHv1';
export const blend =
  { bias: 0.17, local: 0.59, habit: 0.79, mass: 0.15, near: 0.33, lookAlike: -1.33, lookAlikeAmongGaps: -0.29 };
