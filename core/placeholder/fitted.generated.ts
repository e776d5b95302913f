// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const gapTable =
  'HLNwELJTRBPLv;OHJHIINGIMJDFL@^PJm@:e^rb_7]]kw@L[wv7]D1:vFLHVMb)WYHXZ?XvMwv[^wvBxwGDJPa7JINBD^Mwv/==xOxwS6FIGvBGLDYvQ@APQ' +
  'wv][QwvPSLvFv[UJw4VCLvFxw:AJ[.LHWU5AFOCH] WavYxw]NPvHM]FR?CvGpH7<PYELUmwDQw>veOIwvAYwskv=Mwv=wv@AvAZwvQRv8HQvP6Hv1FOvAhL' +
  'APM[vX vEywExG8_xUwFvBv>6wSTwREOvCAwv>6RvSQrv;wvFwOvMVEwvDOywvOywR@4GRgV9R@R1<bw_ULGMwvGQvBoQUG7wvJTwv^wcwv_bxwG_wM@ywv>' +
  'wE>xwvSyw[v 1x-w<HIwI]&PIw7ZMwIvSEUwvZAwUxwvLywvFPv:FvNPLBLITNvPNvPLTWGJ4SwPwv<xVxv>Qwv;HxvAJwvSwRGv^CCSHvDV;L[vI:LvXwZx' +
  'wQwv?Qv<9vO7awvRLvB6v@v9@vEQSwav?v?:wNF8>wVw9v9=<@wvaGVx;yxwTxwvEL6PL(DHB8SYJFGvhvHTAwvN]x<O?vQvMSwcwvEwv]^w?vdv[Xw]vHEw' +
  'EvRxCwHxwv_6ywJkwHxw<S>wSP7E^+wW@wBv9NxvNwNxwvLywvJJ9=IMPLNG=IHIC9PWSBJHT@vR^NZTLPg=bvIvXFXVGYOWvAvOQFC_>vRhxvAxvrxwExvT' +
  'xwILSg;HdOxvN[W>vXQxvaEyx:a_dyv4HywvU_ywvA[eqHv*A254v6DxvSxw4FxwvGwvOyxFNhVbS6GvRTvRvR[hw1Uvdwv@uwvQxwvI_ywvFw]yvMyxOyDw' +
  'vUyxJQyx5ve?yL1xLGv7wvSxvO,xILyxDUZ]LYROJEwG81OG%NUxgwvLZwv]bjQxvIwvY,_[Au2?YM>4S,HC*&=0A71v0wvH?vQ;4w4wv05wi.LwBwYwAwvu' +
  'ntUxv_wvTAVnv2MvRWeNwv?njVjxVwvex)0wvTv=wIIJNvRwVwvLULSvQJavEPOMWwMOONYwaNOFwIBBw:nFk7Lf9wAFCv9v@vVE<}yvJPIAHH8WvFGNAWh_' +
  'jvGPC=aDcwGThvEDQwCRQvIxTLxwvMBZI3xFy;NXAd{yUSQNueMO^vM3A7ENS]MvLJXOAJCkOa>qW>u|{yvRQ[</]LNNDiUDSVOChBYvS_Uxv@wCw^wvDOwY' +
  'Ev>xwvFxvUzyxwDRH;QSb;C9UQM1[&QuGvLWQwv_xv-wvOSy%w_OB]SuVaM^VCOVE-';
export const blend =
  { bias: 0.25, local: 0.61, habit: 0.84, mass: 0.14, near: 0.29, lookAlike: -1.41, lookAlikeAmongGaps: -0.34 };
