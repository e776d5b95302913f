import { officeWords } from '#core';
import { labelAt } from './labels.ts';
import { type Line } from './line.ts';
import { dense } from './plain-form.ts';
import { type TypedValue, valueAt } from './typed-value.ts';
import { unpointed } from './imprint-line.ts';

// 主送机关, below the title; lines in plain form.

/** The names, without label and without the last mark of punctuation. */
export function readAddressee(plain: string): readonly TypedValue[] {
  const from = labelAt(plain, ['addressee'])?.end ?? 0;
  return [valueAt('addressee', unpointed(plain.slice(from)), from)];
}

/** `各乡镇人民政府、县直有关单位：`: names and a colon, no sentence that announces what stands below. */
export function isAddressee({ plain, block }: Line): boolean {
  const name = dense(plain);
  if (block.kind !== 'text' || name.length > 160) return false;
  if (labelAt(plain, ['addressee']) !== undefined && !/[。;]./u.test(name)) return true;
  if (/^(?:各|全体|尊敬的)[^。;:!?]{2,30}[^,。;:!?]$/u.test(name) && officeWords.announcers.atEnd(name) === undefined) return true;
  if (!/[^:]:$/u.test(name)) return false;
  const names = name.slice(0, -1);
  return isNames(names) || (names.length <= 20 && /^[\p{Script=Han}()“”]+$/u.test(names) && !ANNOUNCES.test(names));
}

/** A line of names that goes on below. */
export function isAddresseeOpening({ plain, block }: Line): boolean {
  const name = dense(plain);
  return block.kind === 'text' && /[,、]$/u.test(name) && isNames(name.slice(0, -1));
}

function isNames(name: string): boolean {
  if (/[。;:!?“”]/u.test(name) || officeWords.announcers.atEnd(name) !== undefined) return false;
  if (/^(?:现|根据|按照|为|经|由|因|从|今年|会议|以下|如下|要求)/u.test(name)) return false;
  const parts = name.split(/[,、]/u);
  return (
    (parts.every(part => part.length <= 30) && ADDRESSED.test(name)) ||
    (parts.length > 1 && officeWords.organs.atEnd(parts.at(-1) ?? '') !== undefined)
  );
}

const ANNOUNCES =
  /(?:如下|下列|以下|情况|内容|事项|主旨|说明|时间|地点|议题|主题|原因|目的|意见|要求|通知|公告|公示|报告|汇报|承诺|声明|安排|条件|方式|范围|决定|规定|议程|名单|人员|主持|记录|问题|措施|提示)$/u;
const ADDRESSED = /各|全体|有关|贵|直属|所属|下属|单位|部门|尊敬|同志|[者们友属民师生员长亲军户商客工书记任]$|先生$|女士$/u;
