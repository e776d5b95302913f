// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const candidateTable =
  'HLPMGCLISOBOIO9MIJvJJQIILHEJvAZRv^A<fdtde1dXlwEQBwv5VG7<vHJIZJe,P^MWZ1PY[wE_awvBxwJDONc5IMSvHbOwv2@<xMxwX8FvHvEDvFXwCIQS' +
  'wFN]Zv7vSURvDvXUHw3TIwExwvASX(EHcQ8CvO4UT Whv^0xvPNRvOv^CN?CvEmE67vZCvVnwDOw>vdQMwv=cwunv>Jwv?LwECvB[wvNNv3PTvO<Ov6COv?f' +
  'N>QLav_ VEx<vawvAxB:eQw:Sw7vCvB8wRVwTFMvCEwvB9ZvLUhv5w@EwVvUPHwvEMywvMywN@/EO^W6O?V2>cw]ZMHUwvJLvEnSPJ?wvFbwvgwQwv]VxwQ_' +
  'wD@xExw?w?:v-ixOywWixw2w; OwC[+MHw6XEwJ0MEZwvQ?wV;zwIOv<EvNQODIESLvJQvLFTTDG4SwXwNAwv@Qxv9Mwv;GxvBLwvNLvJDvYEGWJ8FU@MbvM' +
  ':LvXvPHwRw/Pwv?Lv;7vP2_wvSGv>7vBv;@vBSOwev@vE?wN@4<wUPv7vYvE>wv_IZx9yxwYyM7OI4IH@7XYGFJvlvGTDwvJ]7vMv<SAvRvFNwbxwvRcwDvd' +
  'vXUw]OIEw>vVwvSwvCv?3awvc9ywMgwAxw4RBwS(3>[(wVCw@v7GyYzwvIvC>vPQLJH9DGJA>N[PCEGREIQYL^NTPd9cvIL^DVUDUMZvBvJQLDcAwb=xExvu' +
  'xwExvSxwIvLX9JkYxvOOb@ZXOHxeEev^yvEnjhyv4EywvRbywvA^ftPv.D+/4v8>xvJxw6CxwvFwvMyxGPeWcX;@vHNvVGP]cw)Rvewv:uwvRxwvJgywvGSv' +
  '^yvOyxNUxwvBwvWyxJNywvIEvd6yT-xIBD1wHNNxIB1wvWyxvCQYZJ]JvVIwC>4NE!MRvVwcwvPVwvYedPxvDwv^+Y[Hu%;XJ?2O(;@,%>,B35//wvBAvS=3' +
  'w7wv+0wn3MvNCuv^w<wvhuudxvgwvT>UqN8?v_ZiHwvNXndpxZwvbx13wv[v5wHEFQcSwSxQIT@OH^PFQJRTwNTTGSvTcvRLGvIABw;oVo4Ne8wAICv5N<wI' +
  ';}yvMMCDGL?IvEJvCJoktvFSD@fIdwCVdv@QYwBTUvExUNxwvLHTM<xEy:UVG^{wnOG@LvQTROuiFOc?F=2?3BMLbxWQDIHYCY=utXt:|{yvQO[:/]BMR?IZ' +
  'GZ_PAY@PvXefvHwvDwHw^^w@MvS]Cv=xwvEwXwTzxwvICqxJQF:RTb8F9SvN-a RiBDIGZ]Rhvgxc/wvRXy wgPN[O[uN_S]UCRSC/';
export const blend =
  { bias: 0.27, local: 0.68, habit: 0.87, mass: 0.28, near: 0.32, lookAlike: -1.59, lookAlikeAmongPlaceholders: -0.2 };
