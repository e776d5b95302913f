// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const gapTable =
  'HMPLLGMLTR@QJJ;NGJHIINGIMJDEL>[UPnC9cfudc5Zelw?J^wv4YI0<vDLQ[EX%R^M]a>YJMwv[]wv@xwGGIS]8vJSA>^Mwv/<>xNxwS6EHGvBGLDYvQ@AO' +
  'Pwv_[PwvPRLvDvZUJw4WCLvFxw:AI[.LGXU5@FOCH] W_vYxw_NQvIN]FR?DvGpI8=PZENTlwERw>LeOHwvAZwrlv=Lwv=Jw?Cv@ZwvQPv9HRvQ7w3GPvAgN' +
  'ARNZvY vCywExG7_xSwGvCv>8wTRwR8SvYBwv@4SvORrv:wvFwOvMVDwvDNywvNywQ@4GRhV9Q@R1<bw^ULGLwvFPvBoRVG7wvJTwv_wbwv_bxwG_wMAxLxw' +
  '?wE>xwvSyw[v 1x-w<GIwI_&OIw7ZMwIvSETwvZAwUxwvLywvGQv:GvNPLCvJSOvOOvQNSXGM4SwRwJ<xVxv=Qwv<Ixv@JwvSLvTHvaDCRIvEW:L]vJ<MvXw' +
  'ZxwPwv?Qv<9vN7awvRGvB6v@v:?vEPSw_vBvN<wNE7=wVw8v9=<@wvaGUx;yxwTxwvEL6PL*DHB8SYJEGvhvHTBwvN]wJv<N?vPvMTwcwvEwv]^w>vev[Xw^' +
  'vFFwFvRxCwGxwv_6ywJkwHxw<S>wRP7E^,wW@wAv9NxvNwMxwvLywvJv9>JvPLOI=JHJC9PXSCJITALQ^M[TLPh=bvIJWEX[GXNVvAvPREC_?vRhxvCxvrxw' +
  'GxvWxwJMUg;IcPxFO[W?vXQxvcFyx:b_dyv6NywvW^ywv@YdqIv*B234v8DxvSxw4FxwvGwvNyxFNhUcS6GvRSvRvTZgw0Uvdwv@uwvPxwvI_ywvEw]yvLyx' +
  'OyDwvUyxJQyx5vf>yL0xLGv7wLRxvO,xILyxDV[]LYRNvELvG6-vE&OVxfwvLVwv_djRxvJwvW[@u1@XL>6S*GD+%>/@91v0wvH?vQ;3w4wv05wg.LvICwYv' +
  '4@wvuotUxv_wvSBVmI3MvRXGRwv?ojVjxUwvex*/wvXv=wGIJNvRwVwvLULSvPHavEPLLWwNOPNYwaNNFwIBAw=nEk8vf9wAGAv9v@vWE<}yvJOIBFG8XvFG' +
  'MBWh^jvGPD>[DdwGThvECQwCQQvIxVyMAZI3xFy;NXAd{yUQQMueMO^vM3A7GNS]MvMvYPCLAkQb?qZ?u|{yvRQ[=0]LMNDhPESTOCgBYvS_Uxv@wCw_wvBN' +
  'wXEv>xwvFxvUzyxwCRH;QSb;>7WQG0Z&QuGvLVQJw^xv-wvNSy%w_OB_SuWbvbTIvD.';
export const blend =
  { bias: 0.22, local: 0.61, habit: 0.83, mass: 0.16, near: 0.29, lookAlike: -1.39, lookAlikeAmongGaps: -0.31 };
