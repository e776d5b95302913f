import { wordAt } from './lexicon.ts';
import { codeContext, documentCode, plate, plateTail } from './patterns/code.ts';
import { fieldKinds, labelKind } from './patterns/field.ts';
import { moneyContext } from './patterns/money.ts';
import { floor, floorContext } from './patterns/ordinal.ts';
import { orgCompound, orgContext, orgSubject } from './patterns/org.ts';
import { personContext } from './patterns/person.ts';
import { placeContext, placeSubject, regulationTitle } from './patterns/place.ts';
import type { PlaceholderKind } from './placeholder.ts';

/** What belongs in a gap, from the folded text on its left and right. The first rule that knows something decides. */
export function classify(left: string, right: string): Meaning {
  // `XX—XX万元`: the first of the two is what the second is.
  const range = /^(?:[-~]{1,2}|至|到)[X\d.]{1,8}(?=[^X\d.])/u.exec(right);
  const rest = (range === null ? right : right.slice(range[0].length)).replace(/^ (?! )/u, '');
  const many = enumeration.exec(rest)?.[0];
  const last = many === undefined ? rest : rest.slice(many.length);
  return (
    (many === undefined ? undefined : (percent(left, last) ?? number(left, last))) ??
    meaningOf(left, rest) ??
    (many === undefined ? undefined : meaningOf(left, last)) ?? { kind: 'term', unit: undefined }
  );
}

/** `X、X个百分点`, `XX、XX两镇`, `XX和XXX任副组长`: the first is what the last of them is. */
const enumeration = /^(?:[、和与及]X{1,6}(?:\.X{1,2})?){1,6}/u;

function meaningOf(left: string, rest: string): Meaning | undefined {
  return percent(left, rest) ?? number(left, rest) ?? named(left, rest) ?? inContext(left, rest);
}

export interface Meaning {
  readonly kind: PlaceholderKind;
  readonly unit: string | undefined;
}

function percent(left: string, right: string): Meaning | undefined {
  const unit = /^(?:[%‰]|个?百分点|个千分点)/u.exec(right)?.[0];
  if (unit !== undefined) return { kind: 'percent', unit };
  return left.endsWith('百分之') ? { kind: 'percent', unit: undefined } : undefined;
}

/** `X余万人次`: about so many, ten thousands of them, and the unit. */
function number(left: string, right: string): Meaning | undefined {
  const [about = '', many = ''] = /^[余多]?([十百千万亿]{0,3})[余多]?/u.exec(right) ?? [];
  const found = wordAt(right);
  if (/第(?:[X\d]{1,4}[、和至到~-]{1,2}){0,4}$/u.test(left)) return { kind: 'ordinal', unit: found?.unit };
  if (found?.kind === 'ordinal') return isDocumentYear(left) ? { kind: 'code', unit: found.unit } : { kind: 'ordinal', unit: found.unit };
  if (floor.test(right) && floorContext.test(left)) return { kind: 'ordinal', unit: right.charAt(0) };
  if (found?.word === '所' && countedBefore.test(left)) return { kind: 'count', unit: '所' };
  if (about === '') return unitOf(found, '');
  if (found?.kind === undefined && found !== undefined && !performed.test(left)) return undefined;
  const measured = measure(left, right, about.length, many);
  if (measured !== undefined) return measured;
  if (!/[万亿]$/u.test(many) || /^[达科象州宁盛隆年向全]/u.test(right.slice(about.length))) return undefined;
  return { kind: moneyContext.test(left) ? 'money' : 'count', unit: many };
}

/** `亿千瓦时` is ten to the eighth 千瓦时, not 亿千 of 瓦: the longer word has the 千. */
function measure(left: string, right: string, from: number, many: string): Meaning | undefined {
  const found = wordAt(right.slice(from));
  const inner = /[千百]$/u.test(many) ? wordAt(right.slice(from - 1)) : undefined;
  if (inner !== undefined && inner.word.length > (found?.word.length ?? 0) + 1) return unitOf(inner, many.slice(0, -1));
  if (found?.word === '所' && countedBefore.test(left)) return { kind: 'count', unit: `${many}所` };
  return unitOf(found, many);
}

/** Before `X所`: what is counted in 所. */
const countedBefore = /(?:学校?|学|园|院|校|所|馆|机构|中心|[新改扩在]建|建成|建设|撤并|共有?|现有|开办|举办|评估|创建|达到?)$/u;

/** Before `X多次`: a number of times was done, not somebody who did it often. */
const performed = /(?:开展|组织|召开|举办|达|共|累计|先后|已)$/u;

function isDocumentYear(left: string): boolean {
  return /(?:[〕\])】]|[刑民行执][初终申再监])第?$/u.test(left);
}

function unitOf(found: ReturnType<typeof wordAt>, many: string): Meaning | undefined {
  if (found?.kind !== 'money' && found?.kind !== 'quantity' && found?.kind !== 'count') return undefined;
  return { kind: found.kind, unit: many + (found.unit ?? '') };
}

/** The word that follows says whose name it is. */
function named(left: string, right: string): Meaning | undefined {
  const field = /^\(([一-鿿]{1,8})\)/u.exec(right)?.[1];
  const asked = field === undefined ? undefined : (fieldKinds.get(field) ?? wordAt(field)?.kind);
  if (asked !== undefined) return { kind: asked, unit: undefined };
  const found = wordAt(right);
  if (documentCode.test(right) && (found?.kind !== 'org' || found.word.length < 2)) return { kind: 'code', unit: undefined };
  if (found?.word === '等') return others(left, right.slice(1));
  if (
    found?.kind === 'place' &&
    found.unit === undefined &&
    /[“《]$/u.test(left) &&
    /^.{0,12}[”》]/u.test(right) &&
    !/[民警]$/u.test(found.word)
  )
    return undefined;
  if (found?.kind !== undefined) return { kind: found.kind, unit: found.unit };
  if (/部/u.test(right.charAt(0)) && found === undefined) return bureauOrNumber(left, right);
  if (plate.test(left) && plateTail.test(right)) return { kind: 'code', unit: undefined };
  return undefined;
}

/** `电梯X部、` counts, `XX部负责` is a body. */
function bureauOrNumber(left: string, right: string): Meaning {
  const counted = /^部(?:[,，、。；;)（(]|$)/u.test(right) && !/[由和与、及:]$/u.test(left);
  return { kind: counted ? 'count' : 'org', unit: '部' };
}

/** `XX等单位`, `XX等地`, `XX等3件展品`. */
function others(left: string, right: string): Meaning {
  if (/^(?:\d|X|[一二三四五六七八九十数多几])+(?:余|多)?(?:[件种项篇部首类]|个(?:点位|项目|工程|基地|品牌|景点|课题))/u.test(right))
    return { kind: 'name', unit: undefined };
  if (/^(?:系列)?(?:产品|品牌|技术|课程|专业|荣誉|称号|栏目|作物|品种|问题)/u.test(right)) return { kind: 'name', unit: undefined };
  if (/^[\dX一二两三四五六七八九十多]{1,3}(?:余|多)?个?(?:国家|省|市|县|区|乡|镇|村|街道|社区|地区)/u.test(right))
    return { kind: 'place', unit: undefined };
  if (/^(?:一行|同志|领导|人|老师|专家|同学)/u.test(right) || personContext.test(left)) return { kind: 'person', unit: undefined };
  return { kind: 'org', unit: undefined };
}

/** No suffix: what stands before and what is said about it. */
function inContext(left: string, right: string): Meaning | undefined {
  if (codeContext.test(left)) return known('code');
  if (/[上下]午$/u.test(left)) return known('date');
  if (/^时(?:的|[,，]|指出|强调|作出|发表)/u.test(right) || /^各[省市县区州镇乡]/u.test(right)) return known('place');
  if (right.startsWith('为主题')) return known('name');
  if (personContext.test(left)) return known('person');
  if (orgContext.test(left)) return known('org');
  const label = labelKind(left);
  if (label !== undefined) return known(label);
  if (
    /^(?:任|带领|带队|率队|[,，](?:男|女)[,，]|强调|指出(?!,|:)|(?:同志)?主持(?!召开))/u.test(right) &&
    !/[县市区镇乡局委部]$/u.test(left)
  )
    return known('person');
  if (surname.test(left) && /^(?:[,，、。；;:)”》（( ]|$|[说在代指率带出诉与和])/u.test(right)) return known('person');
  if (orgCompound.test(right) && !right.startsWith('“')) return known('org');
  if (left.endsWith('《')) return known(regulationTitle.test(right) ? 'place' : 'name');
  if (/[“〈「『‘]$/u.test(left)) return known('name');
  if (/^[》〉]/u.test(right)) return known('name');
  if (placeContext.test(left) || (/[在到]$/u.test(left) && /^(?:考察|视察|调研|召开|举行|举办|开幕|落户|启动|揭牌)/u.test(right)))
    return known('place');
  if (orgSubject.test(right) && /(?:^|[,，。；;、:”》）)]|由|对|向|经|请|以|和|与) ?$/u.test(left)) return known('org');
  if (/[省市县区镇乡]$/u.test(left) && /^(?:[,，、。；;()和与及]|$)/u.test(right)) return known('org');
  if (placeSubject.test(right)) return known('place');
  return undefined;
}

function known(kind: PlaceholderKind): Meaning {
  return { kind, unit: undefined };
}

const surname =
  /(?:^|[,，、。；;:（( “和与]|[长任记席理员师生人诉])(?:[王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴钟汪姜范姚谭廖邹熊陆郝孔崔康邱秦侯邵孟龚]|欧阳|上官)$/u;
