import { GB2312_BITS } from './gb2312.generated.ts';

/** Whether a Han character is one of the 6 763 of GB 2312, which are all that a `_GB2312` font holds. `〇` counts as one. */
export function isInGb2312(code: number): boolean {
  if (code === 0x3007) return true;
  const index = code - FIRST;
  if (index < 0 || code > LAST) return false;
  const six = GB2312_BITS.charCodeAt(Math.floor(index / 6)) - 0x30;
  return ((six >> (5 - (index % 6))) & 1) === 1;
}

const FIRST = 0x4e00;
const LAST = 0x9fa5;
