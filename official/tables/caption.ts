/** Whether a line reads like `表1 主要指标` or `图2 布局`, or like `单位：万元`. */
export function readCaption(text: string): 'caption' | 'unit' | undefined {
  if (text.length > LONGEST || !OPENING.test(text)) return undefined;
  if (/^[（(]?(?:计量|金额|数据)?单位[：:]/u.test(text)) return 'unit';
  return /^[附续]?[表图][ \u3000]?[\d一二三四五六七八九十]/u.test(text) && !/[。；，：]$/u.test(text) ? 'caption' : undefined;
}

const LONGEST = 60;
/** Nearly all lines begin otherwise. */
const OPENING = /^[（(计金数单附续表图]/u;
