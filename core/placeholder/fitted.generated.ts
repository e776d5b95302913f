// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const candidateTable =
  'HLNwELJURBPLv;OHJHIINGIMJDFL@^PJn@:e^rba7]]kw@L[wv7]D1:vELHVMc(WYHXZ?XvMwv[^wvBxwGDJPa7JJNBD^Mwv/==xOxwS6FIGvBGLDYvQ@APQ' +
  'wv][QwvQSLvFv[UJw4VCLvFxw:AJ[.LHWU5@FOCH] W_vYxw]NPvIM]FR?CvGpH7<PYELUmwEQw>veOIwvAYwskv=Mwv=wv@AvAZwvQTv2JRvP6Hv1FOvAhL' +
  'APM[vX vEywExF8_xUwFvBv>6wSTwREOvCAwv>6TvSQrv;wvFwOvMVEwvDOywvOywR@4HRgV9R@R1<bw_ULGMwvGQvBoQUG7wvJTwv^wcwv_bxwF^wM@ywv>' +
  'wE>xwvSyw[v 2x-w<HIwI]&PIw7ZMwIvSEUwvZAwUxwvLywvFPv:FvNPLBLITNvPNvPLTWGJ4SwPwv<xVxv>Qwv;HxvAJwvSwGHv^CDSHvDV<L]vJ:LvXwZx' +
  'wQwv?Qv<9vO7awvRLvB6v@v9@vEQSwav?v?:wNF8?wVw9v9=<@wvaGVx;yxwTxwvEL6RL(DHB8SYJEGvhvHTAwvN]x<O?vQvMTwcwvEwv[]w>vdv[Xw]vHEw' +
  'EvQxCwHxwv_6ywvkwHxw<S>wSP7E^+wW@wBv9NxvNwNxwvLywvJv9;JMPLNG=IHIC8PXSBJIT@vR^OZTLPg=bvIvXFXVGYOWvAvOQFC_>vRhxvAxvrxwExvT' +
  'xwILUQ;HePxJN[W>vXQxvaEyx:a_eyv4HywvU_ywvA[eqHv*A254v6DxvSxw4FxwvGwvOyxFNhVbS6GvRTvRvR[hw1Uvdwv@uwvQxwvI_ywvFw]yvMyxOyDw' +
  'vUyxJQyx5ve?yL1xLGv7wvSxvO,xILyxDU[[LYROJEwG81NG%NUxgwvLZwv]bjQxvIwvY,_[Au2?YM@4S,FC*&=0A71v0wvH?vQ;4w4wv05wi.LwCwYwAwvu' +
  'ntUxv_wvTAVnv2MvRWeNwv?njVjxVwvex)0wvTv=wIIJNvRwVwvLULSvQJavEPOMWwMOONYwaNOFwIBBw:nFk7Lf9wAFCv9v@vWE<}yvJPIAHH8WvFGNAWh_' +
  'jvGPC=aDcwGThvEDQwCRQvIxTLxwvMBZI3xFy;NXAd{yUSQNueMO^vM3A7ENS]MvLJXOAJCkOa>qW>u|{yvRQ[</]LNNDiUDSVOChBYvS_Uxv@wCw^wvDOwY' +
  'Ev>xwvFxvUzyxwDRH;SSb;C9UQM1[&QuGvLWQwv^xv-wvOSy%w_OB]SuVbM^VCOVF-';
export const blend =
  { bias: 0.26, local: 0.61, habit: 0.83, mass: 0.14, near: 0.29, lookAlike: -1.43, lookAlikeAmongPlaceholders: -0.31 };
