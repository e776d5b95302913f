import { fieldKinds } from '../patterns/field.ts';
import type { Placeholder } from '../placeholder.ts';

/** 待定, 待补充, 暂缺, TODO: alone, after a colon, or said of a field: `会议地点待定`. */
export function readWord(text: string, start: number): Placeholder | undefined {
  const word = open.exec(text.slice(start, start + 6))?.[0];
  if (word === undefined) return undefined;
  const end = start + word.length;
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 3);
  if (/^[TF]/u.test(word)) {
    if (/[A-Za-z0-9_]$/u.test(before) || /^(?:[A-Za-z0-9_]| ?(?:清单|列表|事项|工具|[Ll]ist|LIST))/u.test(after)) return undefined;
    return { kind: 'instruction', span: { start, end } };
  }
  if (!/^(?:[\s，,。；;！!？?）)】〕\]》”、|]|$)/u.test(after)) return undefined;
  if (!/(?:^|[\s，,；;：:（(【〔[《“、|])$/u.test(before) && !saidOfField(before)) return undefined;
  return { kind: 'instruction', span: { start, end } };
}

const open = /^(?:待(?:定|补充|补|核实|核定|核|填写|填报|填|确认|確認|補充|補|核實|填寫)(?![一-鿿])|(?:暂|暫)缺|TODO|TBD|FIXME)/u;

/** 尚待, 有待, 亟待 speak of work to do, not of a gap. */
function saidOfField(before: string): boolean {
  for (let length = 2; length <= 6; length++) {
    if (fieldKinds.has(before.slice(-length))) return true;
  }
  return /[Xx]$|(?:人选|名单|议程|方案|结果|费用|主讲|日程|单价|总价)$/u.test(before);
}
