// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const candidateTable =
  'FLNLHELISQCNIO:NIJwJPJJLIEJvB[Sv^A=fdueh1cXlwEPBwv7WG7?vGIHZJe-O^MVY6R[^wE]awvCxwvEONc5JMTJIcPwv4?;xNxwX8GJGvEEvFXwCIPSw' +
  'FN[Yv5vPURvFvYTGw0UILvFxwvATX(EIcR8DvO4UT Wgv]0xvTMSvOv^CO@DvEpG:;M[DvXnwDPw=LdRMwv<cwulv?Hwv>wvECvA[wvMMv2PTvM<Nv6CPvAh' +
  'P?RNav_ SDx;vawvBxB8eQw9Tw7v@v?6wRWwTENvCEwvB:YvLUgv3w?EwVvTOFwvEOywvNywM@1DN]Y7P?W5=cw^YNGUwvJLvClSOJ>wvEawvgwOwv]UxwQ_' +
  'wEBxHxw>w?9v-hxPywVkxw2w< OwBY)LHw4XFwJ0MEZwvQAwV<zwIOv<EvORPDIFRMwQvLFUUDF3TwYwMCwvASxv9Pwv9FxvALwvNMwEvZFHWv8FU@MbvM;M' +
  'vYvPIwTw1Qwv@Mv<7vQ2awvTGvC;vCv:AvASPwfv@vF>wNA5;wTOv7vZIF>wvaJ[x:yxwYyN8NI4IHA9ZYFFJvivFSDx_:vNv:SBvSvEMwexwvRcwDvfvXUw' +
  '[QIEwAvWwvQwvCv>4_wvb8ywMfw@xw4QBwR(3>[+wUDw@v8HxvLwXzwvJJB>LQRMvG:CIJB?O[QCEHRFJQYv^OTPf9cvIL^CUUDTL[vBvIRNCdCvLf?xFxvu' +
  'xwFxvTxwJLLY:vkYxLOPa@ZYOHxfDkvbyvEoimyv7FywvRaywvBaguPv.C+.3v9>yx5DxwvFwvNyxGPdUcZ9@vGMvTHR]gw&Rvfwv<uwvSxwvJhywvHXv]yv' +
  'NyxOVxwvBwvWyxLOywvJFvd8yU.xIBD0wHONxHB4wvXyxvCQZZJ]JLVJLvC>4OF#LRvVwdwvOWwvXcbOxvEwv_)Y[Gu%;Yv?1O(:@,&>-A461/wvA@vR=2w6' +
  'wv)0wm3MvNBuvaw<wvguudxvgwvT>UqN9@v_XhIwvMYodoxYwvbx13wv[v8wHEFObRwPxQIUAPH]PDPvQUwMTTFSvTavRLFvIBBw;nTo6Nf8wAHCv6O=wI:}' +
  'yvMMDEHL>IvFvLDvpksvFSC?bHfwCWfvAQYwDTUvExVMxwvNIUM>xFy;UUH_{wkFY[wQUSNuhUPe?E=2>3BMGcwvJXOBHHWvY=urXu9|{yvPOZ:0^AMR>I^F' +
  'Z[O@[@OvZfevIwvDwIwa[wBLvR]Bv=xwvFwXwVzxwvM9lxJQG:RTb8F9TvM,a RhBDIHZ]Qivgx^.wvR[y wgQNYN[uMaS^VESSB/';
export const blend =
  { bias: 0.28, local: 0.67, habit: 0.87, mass: 0.27, near: 0.33, lookAlike: -1.63, lookAlikeAmongPlaceholders: -0.2 };
