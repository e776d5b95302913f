import { foldText } from '../fold.ts';
import { wordAt } from '../lexicon.ts';
import type { Placeholder } from '../placeholder.ts';
import type { Run } from './run.ts';

/** 某 with what it stands for: `某局`, `某某单位`, `张某某`, `某年某月`. */
export function readSomebody(text: string, { start, end }: Run, floor: number): Placeholder | undefined {
  const right = foldText(text, end, end + 12);
  const date = /^年(?:某月(?:某日)?|X月)|^月某日/u.exec(right)?.[0];
  if (date !== undefined) return generic(start, end + date.length);
  const named = readName(text, start, end, floor, right);
  if (named !== undefined) return named;
  const suffix = suffixOf(right);
  if (end - start === 1)
    return suffix === undefined ||
      indefinite.test(right) ||
      indefiniteBefore.test(text.slice(Math.max(0, start - 2), start)) ||
      (common.test(suffix) && !isTitle(text, start))
      ? undefined
      : generic(start, end + suffix.length);
  return end - start <= 4 ? generic(start, end + (suffix?.length ?? 0)) : undefined;
}

function generic(start: number, end: number): Placeholder {
  return { kind: 'generic', span: { start, end } };
}

/** 某种, 某个, 某时 and the like are complete words. */
const indefinite =
  /^(?:种|些|个|一|项|方|时|人|段|类|处|天|日|次|地|样|位|名|程度|阶段|部分|区域|场|期|件|份|条|环节|所(?!长)|科(?!长)|室|高(?!中|新|校)|中(?!学|心|队|专)|小(?!学|区)|大(?!学|队)|县级|区级|镇级|国(?!企|有)|旗|州|路|街(?!道)|巷|山|河|江|湖|岛|港|湾|市场|村民|市民|区间|队员|处室|领域|行业|省级|市级)/u;
const indefiniteBefore = /(?:若干|任|任一)$/u;

/** What prose speaks of without naming it: `如某企业未申报`. Only a title that begins so is a mask. */
const common =
  /^(?:企业|公司|集团|单位|部门|机构|机关|学校|大学|中学|小学|高校|学院|医院|银行|酒店|超市|商场|小区|社区|景区|园区|地区|厂|矿|店|女士|先生|同学|老师|教授|医生|工程师|经理|律师)$/u;

function isTitle(text: string, start: number): boolean {
  return (
    text.length - start <= 40 && /^[\s#*>]*$/u.test(text.slice(0, start).slice(-8)) && !/[。；，]/u.test(text.slice(start, start + 41))
  );
}

function suffixOf(right: string): string | undefined {
  const word = wordAt(right);
  if (word === undefined) return /^部(?![分署位件])/u.test(right) ? '部' : undefined;
  switch (word.kind) {
    case 'org':
      return word.unit === undefined ? undefined : word.unit;
    case 'place':
      return word.unit;
    case 'person':
      return word.unit;
    case 'count':
    case 'quantity':
    case 'money':
    case 'percent':
    case 'ordinal':
    case 'name':
    case 'term':
    case 'code':
    case 'date':
    case 'instruction':
    case 'empty-bracket':
    case 'generic':
    case undefined:
      return undefined;
  }
}

/** `张某`, `李某某`, `王某甲`: after what may stand before a name. */
function readName(text: string, start: number, end: number, floor: number, right: string): Placeholder | undefined {
  if (start - 1 < floor || !surnames.includes(text.charAt(start - 1)) || end - start > 2) return undefined;
  if (indefinite.test(right) && !/^[名]?[,，、。；;:）)]/u.test(right)) return undefined;
  const bounded = start === 1 || beforeName.test(text.slice(Math.max(0, start - 5), start - 1));
  if (!bounded) return undefined;
  if (end - start === 1 && suffixOf(right) !== undefined && wordAt(right)?.kind !== 'person') return undefined;
  const tail = /^[甲乙丙丁]/u.test(right) ? 1 : 0;
  return generic(start - 1, end + tail);
}

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦顾侯邵孟龙段钱汤尹黎贺赖龚文';
const beforeName =
  /(?:[,，、。；;:：（(“”《 　和与及对由向为是给被将把]|人|长|记|任|员|理|志|民|生|师|工|户|者|干部|群众|主席|原告|被告|夫妇|之子|队伍)$/u;
