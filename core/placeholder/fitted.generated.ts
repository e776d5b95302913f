// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.
export const gapTable =
  'INNLMILNQMDRJI?MHJILNLHLvHEJM@[TO]E=b_ew9]Y_wASWwv<RxDNNYBB9RWNbQHQJUwJWxDxwIFPOXGIHPLCSIwv=BBxMxwR<HvHvDHvFVvN@IPPwvUUP' +
  'xUNvGvVTMw>SGwHxw@CvT7PCOR?/LTEvX5wvRxwUOPvFLRIPAGvIYJvCWVEFO[wHNwHvWOJwvLNwbwCLwvCLwIwEQwvNRvELwv:MwDMvB[YvNvVvR5v?ywFx' +
  'vAWxPwPvBvBwvSJwUENvVxDDNwP_v?wvHwNwIIwvFHywvMywLB=FO[T@QNv=CWwTLIIVwvIJvCcONLDwvMRwvVwWwvOUwvPwILvIPHxIxwBwICxwvQywUv6y' +
  'vMIwCT5NxSwvEw@xvIywMywvNPv=I^NIvIOINNvMPvJJQRGB?PwRwLAxPxvDxBMxvEIwvOJvLLwHEOwvOBJNvVJMvSwVxwLwv:Mv?DvN@XxMvC?vBvADvGQR' +
  'wVvEvNwvLI9?wRw=wCE>wvWBxv?yxwNxwvGI>RM:IGE@QvGFMvZwMOxTwIvEvDvQvLXwUwvJwvLXwFwvRPwUvHDwDvOxDwExwvW>ywR^wExwCS=wPO?FV:wS' +
  'AwHvEMxvLywMywvJJ?BvRQHNJBFIJC@OQTEJIRAIQYRUSLNZ>XvGJSCUUGROxLOGFTGvP]xvAyxJyxITMvCvSxvFL_RHvSJxvXGyxAWVyw;yxQyxDWv^JwJ=' +
  '@w@FxvOxw>FxwvHwvMyxGPYLUQvGvMOvLLLUZxvZwvE_wvQzxLzyvJLxwvJwvQyxIyxJ@wFyM<xGAxTOyxMyxDTW[LTPLMFIvDA6GF9vSxUwvFMwvVXXywVV' +
  'IR]QvIYvUv[W?vXM_PwvHwCCwV?l4FNv?=N7PE;7D;EFAv@wv?CvOF?xw@>wm9wHDwUvB@wvk[vRxvXwvWDSZHD^vWPIMwvH[gSxvQwvWyvVv?wIEwJRwRwv' +
  'MJYQMDUv5wJwEvLGERSxMOwPLLvMOTvDvJJTwvQLOPwVOQwvHGGwD[vX?MhwvEwv@GCvSH@}yvIOJEEJ?SvHGWFJ]TZvDMHURQVwIUZvEOwvHVSvExRJxwvH' +
  'FUJ>xHy@TUD{yvUOWQl]MOYvM:C<INQZIvJNTNJ|{yvRSXB<XMNPCYvER[PO^FUvSUTxN]WvHwVwvFMw[RvCxwvHxvNzyxwGOIASR^BA=ZMH6S=PdAvGPNNw' +
  'Uxv:yxv6wXJETOFLGLWvJwMMYGJHvPPQVwHwEMw6';
export const blend =
  { bias: -0.3, local: 0.75, habit: 0.57, mass: 0.43, near: 0.65, lookAlike: -2.71, lookAlikeAmongGaps: 0.75 };
