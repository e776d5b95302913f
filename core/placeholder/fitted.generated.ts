// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const gapTable =
  'HLNwELJTRBQJv;NHJHIINGIMJDFL@^PJnA:e^rba7]]kw@L[wv7]D1;vFLHVMc)WYHYZ?XvMwv[^wvBxwGIIR]9LJSB<^Mwv/<>xNxwS6FIGvBHLDYvQAAPQ' +
  'wv][QwvPSLvFv[UJw4VCLvFxw:BJ[.LHXU5AFOCH] WavYxw]NPvHN_FR?DvGpH7<PZELUmwDQw>MdOIwvAYwtlv=Mwv=wv@BvAYwvQRv8HSvP5Hv1FOvAhM' +
  'APM[vX vDywExF8_xUwFvBv>6wTRwS8SvYAwv@5TvMRsv;wvFwOvMVEwvDNywvNywR@4GQhV9R@R1<bw^VLHLwvGQvBoRUG6wvJTwv_wbwv_bxwG_wM@ywv>' +
  'wE>xwvSyw[v 1x-w<HIwI^&PIw7ZMwIvRETwvZAwUxwvLywvFPv:GvNPLCLITNvPNvOLSWGJ4SwPwv<xVxv=Qwv;HxvAJwvSwRHv_CCSHvDV;L[vI:LvXwZx' +
  'wPwv?Qv<9vN7awvRLvA6v@v9@vEPRw_vBvN;wNE7=wUw8v9=<@wvaGVx;yxwTxwvEL5QL(DHB8TYJFGvhvHTAwvN]x<N?vQvNTwcwvEwv]^w>vdv[Xw]vHEw' +
  'EvQxCwHxwv_6ywJkwHxw<S>wSP7E^+wWAwBv9NxvNwNxwvLywvJv9>IJQLNG=IHIC9PXSBJHS@vR^NZTLPg=bvIvXFXWGYOWvAvOQFC_>vRhxvAxvrxwExvT' +
  'xwJLSg;HdOxvN]W>vXQxvaEyx:a_dyv3HywvW^ywv@YdrGv*A334v7DxvSxw4FxwvGwvNyxFNhVbT6GvRTvRvR[hw1Uvdwv@uwvQxwvI_ywvFw]yvMyxOyDw' +
  'vUyxJQyx5ve?yL1xLGv7wvSxvO,xILyxDUZ]vYROvEwG71NG%NVxexYwv^cjRxvIwvY_[@u2?YL>4S,HC*&=0A71v0wvH?vQ;4w4wv05wi-LwBwYv5Awvunt' +
  'Uxv_wvTBVnv2MvQWGRwv?njVjxUwvex)0wvVv=wIIJNvRwVwvLULSvQJavEPMLWwMOONYwaNOFwIBBw:nFk7Jf9wAFCv9v@vWE<}yvJPIAHH8WvFGNAWh_jv' +
  'GPC=aDcwGThvEDQwCRQvIxTyMAZH3xFy;NXAd{yUSQNueMO^vM3A7ENS]MvLJXOAJCkOa>qW>u|{yvRQ[</]LNNDiUDSVOChBYvS_Uxv@wCw^wvCNwYEv>xw' +
  'vFxvUzyxwDSH;QSb;?7VPE1Z&QuGvLWQwv^xv-wvOSy%w_OB^SuVbM^UHvVE-';
export const blend =
  { bias: 0.24, local: 0.61, habit: 0.83, mass: 0.14, near: 0.3, lookAlike: -1.41, lookAlikeAmongGaps: -0.33 };
