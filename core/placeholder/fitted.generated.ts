// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const gapTable =
  'HMOLLGMLTRBQJJ;NHJHIIMGIMJDEL>[UPoC8cfudc5Zelw?J^wv4YI0;vELPZEX%R^M]a?XJMwv]]wvBxwGIHR]9vJRB>^Mwv/<>xNxwS5FIGvAHLEXvQ@AP' +
  'Qwv][QwvPRLvEv]UJw4VCLvFxw:AJ[.LGXU5@FOCH] W_vYxw^NPvIN]FR?DvGpI8=PZENTlwEQw>MeOHwv@Zwrlv=Lwv=Jw@Cv@ZwvQPv9HRvQ7w3GPvAgN' +
  'ARNZvY vDywDxG7_xUwFvBv>6wTRwS8SvY@wv?4SvORrv:wvFwOvMVDwvDNywvNywR@4GQgV9Q@R1<bw^ULGLwvGQvBoRVG6wvJTwv_wbwv_bxwG_wM@ywv>' +
  'wE>xwvSyw[v 1x-w<GIwI_&OIw7ZMwIvSETwvZAwUxwvLywvGQv:GvNPLCvJTNvOOvQMSXHM5SwOwv<xVxv=Qwv<Ixv@JwvSLvTHvaDCRJvEW:L]vJ<MvXw[' +
  'xwPwv?Qv<9vN7awvRLvB6v@v9@vEPRw^vBvN;wNE7=wUw8v9=<@wvaGVx;yxwTxwvEL5QL*DHB8SYJEGvhvHTAwvN]x<N?vQvMTwcwvEwv]^w>vev[Xw^vFF' +
  'wFvSxCwHxwv_6ywJkwHxw<S>wRP7E^,wW@wAv9MxvNwMxwvLywvJv9>JvPLNI=JIJC9PYSCJITAvR^MZTMPh=bvJvXFXVHYOWvAvORGC_>vRhxvCxvrxwGxv' +
  'WxwJMTg;JcPxFO[W?vXQxvcEyx:a_dyv3HywvW^ywv@YdqGv*B244v7CxvSxw4FxwvGwvNyxFNhUbS7GvRSvRvR[hw1Uvdwv@uwvPxwvIaywvEw[yvLyxOyD' +
  'wvUyxJQyx5ve?yL1xLGv7wLRxvO,xILyxDV[]LYRNvELvG6-vE&PVxfxVwv_dkRxvJwvW_[@u2@XL>6S*GD*&>/@91v0wvH?vP;3w4wv05wg.LvJCwYv5Awv' +
  'uotUxv_wvTAVmJ3MvRWFRwv?ojVjxUwvex*/wvVv=wIIJNvRwVwvLVLSvPHavEPMLWwMOONYwaNNFwIBBw<nFk7Jf9wAFAv9v@vWE<}yvJPHAHG8WvFGNAWh' +
  '_jvGPC=aDcwGThvEDQwCRQvIxTyMAZI3xFy;NXAd{yUSQNueMO^vM3A7ENS]MvLJXOAJCkOa>qX>u|{yvRQ[=0]LNNDiQDSVOChBYvS_Uxv@wCw^wvCNwYEv' +
  '>xwvFxvUzyxwDRH:QSb;>7VQH1Z&QuGvLWQwv^xv-wvNSy%w_OB_SuWbMbUHvD-';
export const blend =
  { bias: 0.25, local: 0.61, habit: 0.83, mass: 0.14, near: 0.29, lookAlike: -1.41, lookAlikeAmongGaps: -0.33 };
