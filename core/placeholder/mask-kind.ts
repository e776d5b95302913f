import * as vocabulary from '../vocabulary/vocabulary.generated.ts';
import { wordClass, type WordClass } from '../vocabulary/words.ts';
import { fieldKind, labelKind } from './fields.ts';
import { type FollowingWord, wordAt } from './following.ts';
import type { PlaceholderKind } from './placeholder.ts';

/** What belongs in a masked gap, and the unit behind it that stays. */
export interface Meaning {
  readonly kind: PlaceholderKind;
  readonly unit: string | undefined;
}

/** Reads the folded text on both sides of a mask. */
export function maskKind(left: string, right: string): Meaning {
  // `XX—XX万元`: the first of the two is what the second is.
  const range = /^(?:[-~]{1,2}|至|到)[X\d.]{1,8}(?=[^X\d.])/u.exec(right)?.[0] ?? '';
  const rest = right.slice(range.length).replace(/^ (?! )/u, '');
  const many = ENUMERATION.exec(rest)?.[0];
  if (many === undefined) return kindFrom(left, rest) ?? known('term');
  const last = rest.slice(many.length);
  return percent(left, last) ?? number(left, last) ?? kindFrom(left, rest) ?? kindFrom(left, last) ?? known('term');
}

/** `X、X个百分点`, `XX、XX两镇`, `XX和XXX任副组长`: the first is what the last of them is. */
const ENUMERATION = /^(?:[、和与及]X{1,6}(?:\.X{1,2})?){1,6}/u;

function kindFrom(left: string, rest: string): Meaning | undefined {
  return percent(left, rest) ?? number(left, rest) ?? named(left, rest) ?? inContext(left, rest);
}

/** No suffix: what stands before and what is said about it. */
function inContext(left: string, right: string): Meaning | undefined {
  const holds = ([, test]: Context): boolean => test(left, right);
  const kind = LEADING.find(holds)?.[0] ?? labelKind(left) ?? CONTEXTS.find(holds)?.[0];
  return kind === undefined ? undefined : known(kind);
}

function known(kind: PlaceholderKind): Meaning {
  return { kind, unit: undefined };
}

function percent(left: string, right: string): Meaning | undefined {
  const unit = PERCENTAGES.find(each => right.startsWith(each));
  if (unit !== undefined) return { kind: 'percent', unit };
  return left.endsWith('百分之') ? known('percent') : undefined;
}

const PERCENTAGES = ['%', '‰', '个百分点', '百分点', '个千分点'];

/** `X余万人次`: about so many, ten thousands of them, and the unit. */
function number(left: string, right: string): Meaning | undefined {
  const found = wordAt(right);
  const ordinal = ordinalOf(left, right, found);
  if (ordinal !== undefined) return ordinal;
  const [about = '', many = ''] = /^[余多]?([十百千万亿]{0,3})[余多]?/u.exec(right) ?? [];
  if (found?.word === '所' && COUNTED_BEFORE.test(left)) return { kind: 'count', unit: '所' };
  if (about === '') return unitOf(found, '');
  if (found !== undefined && found.kind === undefined && !PERFORMED.test(left)) return undefined;
  const rest = right.slice(about.length);
  const measured = measure(left, right, about.length, many);
  if (measured !== undefined) return measured;
  if (!/[万亿]$/u.test(many) || /^[达科象州宁盛隆年向全]/u.test(rest)) return undefined;
  return { kind: endsInWord(beforeMoney, left, MONEY_TAIL) ? 'money' : 'count', unit: many };
}

function ordinalOf(left: string, right: string, found: FollowingWord | undefined): Meaning | undefined {
  if (/第(?:[X\d]{1,4}[、和至到~-]{1,2}){0,4}$/u.test(left)) return { kind: 'ordinal', unit: found?.unit };
  if (found?.kind === 'ordinal') return { kind: DOCUMENT_YEAR.test(left) ? 'code' : 'ordinal', unit: found.unit };
  return /^[楼层]/u.test(right) && HAS_FLOORS.test(left) ? { kind: 'ordinal', unit: right.charAt(0) } : undefined;
}

const DOCUMENT_YEAR = /(?:[〕\])】]|[刑民行执][初终申再监])第?$/u;
/** After what has floors a bare 楼 or 层 is a floor: `主楼XX楼`. */
const HAS_FLOORS = /(?:[主副号X\d大东南西北]楼|号|楼宇|大厦|综合楼|办公楼|教学楼)$/u;

/** `亿千瓦时` is ten to the eighth 千瓦时, not 亿千 of 瓦: the longer word has the 千. */
function measure(left: string, right: string, from: number, many: string): Meaning | undefined {
  const found = wordAt(right.slice(from));
  const inner = /[千百]$/u.test(many) ? wordAt(right.slice(from - 1)) : undefined;
  if (inner !== undefined && inner.word.length > (found?.word.length ?? 0) + 1) return unitOf(inner, many.slice(0, -1));
  if (found?.word === '所' && COUNTED_BEFORE.test(left)) return { kind: 'count', unit: `${many}所` };
  return unitOf(found, many);
}

/** Before `X所`: what is counted in 所. */
const COUNTED_BEFORE = /(?:学校?|学|园|院|校|所|馆|机构|中心|[新改扩在]建|建成|建设|撤并|共有?|现有|开办|举办|评估|创建|达到?)$/u;
/** Before `X多次`: a number of times was done, not somebody who did it often. */
const PERFORMED = /(?:开展|组织|召开|举办|达|共|累计|先后|已)$/u;

function unitOf(found: FollowingWord | undefined, many: string): Meaning | undefined {
  if (found?.kind !== 'money' && found?.kind !== 'quantity' && found?.kind !== 'count') return undefined;
  return { kind: found.kind, unit: many + (found.unit ?? '') };
}

/** The word that follows says whose name it is. */
function named(left: string, right: string): Meaning | undefined {
  const field = /^\(([一-鿿]{1,8})\)/u.exec(right)?.[1];
  const asked = field === undefined ? undefined : (fieldKind(field) ?? wordAt(field)?.kind);
  if (asked !== undefined) return known(asked);
  const found = wordAt(right);
  if (DOCUMENT_CODE.test(right) && (found?.kind !== 'org' || found.word.length < 2)) return known('code');
  if (found?.word === '等')
    return known(OTHERS.find(([, others]) => others.test(right.slice(1)))?.[0] ?? (isPerson(left) ? 'person' : 'org'));
  if (found?.kind === 'place' && found.unit === undefined && isQuoted(left, right)) return undefined;
  if (found?.kind !== undefined) return { kind: found.kind, unit: found.unit };
  if (found === undefined && right.startsWith('部')) return { kind: isCounted(left, right) ? 'count' : 'org', unit: '部' };
  return PLATE.test(left) && PLATE_TAIL.test(right) ? known('code') : undefined;
}

function isQuoted(left: string, right: string): boolean {
  return /[“《]$/u.test(left) && /^.{0,12}[”》]/u.test(right);
}

/** `电梯X部、` counts, `XX部负责` is a body. */
function isCounted(left: string, right: string): boolean {
  return /^部(?:[,，、。；;)（(]|$)/u.test(right) && !/[由和与、及:]$/u.test(left);
}

/** `XX等3件展品`, `XX等地`, `XX等同志`; else bodies. */
const OTHERS: readonly (readonly [PlaceholderKind, RegExp])[] = [
  [
    'name',
    /^(?:(?:\d|X|[一二三四五六七八九十数多几])+[余多]?(?:[件种项篇部首类]|个(?:点位|项目|工程|基地|品牌|景点|课题))|(?:系列)?(?:产品|品牌|技术|课程|专业|荣誉|称号|栏目|作物|品种|问题))/u,
  ],
  ['place', /^[\dX一二两三四五六七八九十多]{1,3}[余多]?个?(?:国家|省|市|县|区|乡|镇|村|街道|社区|地区)/u],
  ['person', /^(?:一行|同志|领导|人|老师|专家|同学)/u],
];

/** A document number's short name of its issuer: `XX政办发〔2024〕`. */
const DOCUMENT_CODE =
  /^[刑民行执](?:[初终申再监保恢]|辖终)|^\)?(?:[一-鿿]{0,6}(?:\(X{1,2}\))?[一-鿿]{0,6}[〔[]|[一-鿿]{1,5}[(【](?=[\dX]{4}[)】]))(?:\d{2}|XX)/u;
/** A plate without its letter: `桂X`, only of provinces whose short name is no everyday word. */
const PLATE = /[京沪渝冀晋蒙辽吉浙皖闽赣鲁豫鄂湘粤桂琼滇藏陕](?:[A-Z][·. ]?)?$/u;
const PLATE_TAIL = /^(?:为|牌|号牌|车|[,，、。；)]|$)/u;

const around = vocabulary.aroundPlaceholders;
const beforeMoney = wordClass(around.beforeMoney);
const beforeCode = wordClass(around.beforeCode);
const beforePerson = wordClass(around.beforePerson);
const beforeOrg = wordClass(around.beforeOrg);
const beforePlace = wordClass(around.beforePlace);
const afterOrg = wordClass(around.afterOrg);
const afterPlace = wordClass(around.afterPlace);
const afterPerson = wordClass(around.afterPerson);
const regulations = wordClass(around.regulations);
const surnames = wordClass(vocabulary.surnames);
const COMPOUND = new RegExp(
  `^(?!的|在|和|与|等|为)[^的了在对将已和与等“”《》,，。、；;:（）() \\dX%]{1,12}?(?:${wordClass(around.organEnds).pattern})`,
  'u',
);

const MONEY_TAIL = /[额为达约近计共合及了:]*$/u;
const CODE_TAIL = /[号码是为:()（）\dX-]* ?$/u;
const LABEL_TAIL = /[:是为]? ?$/u;
const ORG_TAIL = /[:是为由]+ ?$/u;

/** Whether the text ends in one of the words and a tail that changes nothing about it. */
function endsInWord(words: WordClass, text: string, tail: RegExp): boolean {
  const end = text.search(tail);
  return end > 0 && words.atEnd(text.slice(0, end)) !== undefined;
}

function isPerson(left: string): boolean {
  return endsInWord(beforePerson, left, LABEL_TAIL);
}

type Context = readonly [PlaceholderKind, (left: string, right: string) => boolean];

/** The first that holds decides; the labels of forms come between the two lists. */
const LEADING: readonly Context[] = [
  ['code', left => endsInWord(beforeCode, left, CODE_TAIL)],
  ['date', left => /[上下]午$/u.test(left)],
  ['place', (_, right) => /^时(?:的|[,，]|指出|强调|作出|发表)|^各[省市县区州镇乡]/u.test(right)],
  ['name', (_, right) => right.startsWith('为主题')],
  ['person', isPerson],
  ['org', left => endsInWord(beforeOrg, left, ORG_TAIL)],
];
const CONTEXTS: readonly Context[] = [
  [
    'person',
    (left, right) =>
      (afterPerson.atStart(right) !== undefined || /^指出(?!,|:)/u.test(right)) &&
      !right.startsWith('主持召开') &&
      !/[县市区镇乡局委部]$/u.test(left),
  ],
  ['person', (left, right) => isSurname(left) && /^(?:[,，、。；;:)”》（( ]|$|[说在代指率带出诉与和])/u.test(right)],
  ['org', (_, right) => COMPOUND.test(right)],
  ['place', (left, right) => left.endsWith('《') && isRegulation(right)],
  ['name', (left, right) => /[“〈「『‘《]$/u.test(left) || /^[》〉]/u.test(right)],
  ['place', left => endsInWord(beforePlace, left, LABEL_TAIL)],
  ['place', (left, right) => /[在到]$/u.test(left) && /^(?:考察|视察|调研|召开|举行|举办|开幕|落户|启动|揭牌)/u.test(right)],
  ['org', (left, right) => /(?:^|[,，。；;、:”》）)]|由|对|向|经|请|以|和|与) ?$/u.test(left) && afterOrg.atStart(right) !== undefined],
  ['org', (left, right) => /[省市县区镇乡]$/u.test(left) && /^(?:[,，、。；;()和与及]|$)/u.test(right)],
  ['place', (_, right) => afterPlace.atStart(right) !== undefined || /^.{2,8}城市/u.test(right)],
];

/** A surname that nothing makes a part of a longer word: 张XX. */
function isSurname(left: string): boolean {
  const surname = surnames.atEnd(left);
  return surname !== undefined && /(?:^|[,，、。；;:（( “和与]|[长任记席理员师生人诉])$/u.test(left.slice(0, -surname.length));
}

/** The first word of a local regulation's title: `《XX垃圾分类考核条例》`. */
function isRegulation(right: string): boolean {
  const title = /^([^》（(]{2,30})(?:（[^）]*）|\([^)]*\))?》/u.exec(right)?.[1];
  return title !== undefined && regulations.atEnd(title) !== undefined;
}
