// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const gapTable =
  'HNOwHMLTR@RvJ:vGJHIIMFJMJCJL>]VPnC9bfucc3]fmw@L[wv3YH2;vDLP[FX%S[M[_?]vLwJ^[wv@xwH>vW]9LJRB>^Mwv/<<ywvT7DHFv@vMDXvQ@BOOw' +
  'v][OwvPSLvEv[Uwv4XCwGxw:BJ[1NAXW7@ENBH])NlvZxw^UQvHL[EQ>CvGav7=PYFMUlw@Qw?LeOIwvFRwtmv?NwvBHw?@vAZwvJSv9IQvQ9Iv4BPvAhMAS' +
  'OZvY(vCywCxF8_xSwHvBv>8wWMwX8Rv^GwvB3QvMQrv:wvFwNvMVDwvFOzxwPA4GRgY9Q@S0?Xw_SJHNwvHOvBoPUH9wvJTwv_wbwv[cxwH_wM@xLxw@wE?x' +
  'wvTywZv!0x-w<IIwH]&OJw6WJwLvUHTwvS=wRxwvLywvEQv;GvMPLCvJSPvNNvNMSWGE5RwMwv<xRxv?Swv<JxvAxSwTHv_DBQJvFV:I]vI<LvWw^xwUwv?N' +
  'v=9vO7awvRGvB6v@v:?vEQQw]vBvL?wNG1=wTw7v9=<?wvaHVx:yxwQxwvEG6QM/BI@:SZHIHvgvITCwvMXwLv<NAvQvMRwcwvEwv]]w>vcv[Xw^vFFwEvSx' +
  'EwGxwv_6ywJlwHxw<V=wPS6E]+wY?wEv:NyFxwvLyxJ9>vMPLOI=JIIE8PTVBJIT@LR^N^TMPi>cvHvXGZVGYPXvAvOSED]AvPfxvAxvsxwFxvWxwJNRg<Jb' +
  'OxFO[W?vWQxvcFyx;_Zdyv6NywvU^ywv@YbqCv*A443v8DxvRxw4ExwvGzFNgSbS6FvQRvQJL_lw/Uvdwv@uwvQxwvI^ywvEw]yvLyxNGxwvFwvTyxJQyx5v' +
  'g=yv0xLGv6wvTxvL-xHLyxDU]]IYROIFLvG6.LE(JTxbxSwv^biQxvJwv]WIUXRvFbvTvp_8vjNnRwvUw<Ow]?u2@XL>6R+GD*&>/A92v1wvH?vQ<4w4wv/7' +
  'wi/LvICwYv6AwvuntUxv^wvSAVnI2LvRXGQwv@njWkxVwvax-0wvXv=wEEHMvRwUwvLBaXHBYY(wJwEvQBEIMHwvIQJvVvRvQG_vEPLLXwNQPNXw_OLIwHBB' +
  'w<nDk8Hf9wAGAv9vAvVE=}yvJOHAGG7XvFGNBRiblvGOD?[DdwGThvECQwCRRvIxUyMAZI0xGy;NXAd{yUPSLufLP^vM2A6GMT[NvMvXQEN>eRaAiYJ|{yvS' +
  'S]<0]LJPDhTCSTOAjAXvS_Uxv@wCw^wvCOwWPv>xwvGxvUzyxwERG:QSb;>8XPE1[&QuGvLVPPw^xv.wvPSy%w^NF]RuYbLa@vFNeULMvQMZFPOvTNUQLvIw' +
  'FTHv1';
export const blend =
  { bias: 0.16, local: 0.59, habit: 0.79, mass: 0.15, near: 0.34, lookAlike: -1.32, lookAlikeAmongGaps: -0.27 };
