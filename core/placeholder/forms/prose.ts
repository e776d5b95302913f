import { isBlank, isDigit, isHan, isLatin, Role } from '../characters.ts';
import type { Meaning } from '../classify.ts';
import type { Run } from './run.ts';

/** Letters that belong to a Latin word, an address, a product, a plus sign: `CX-5`, `iPhone X`, `1+X`, `xxx.com`. */
export function isForeign(text: string, run: Run): boolean {
  const { start, end, role } = run;
  const length = end - start;
  const previous = text.charCodeAt(start - 1);
  const next = text.charCodeAt(end);
  if (
    isLatin(previous) &&
    !(length >= 3 && isPlate(text, start)) &&
    !(length >= 2 && isRoad(text, run)) &&
    !acronym.test(text.slice(Math.max(0, start - 4), start)) &&
    !(length >= 2 && isCounted(text, run))
  )
    return true;
  if (isLatin(next) && !(length >= 2 && latinAfter.test(text.slice(end, end + 6)))) return true;
  if ((isGlue(next) && !isAtLeast(text, run)) || (isGlue(previous) && !isIncrease(text, run))) return true;
  if (isDash(previous) && isLatin(text.charCodeAt(start - 2)) && !isMaskLetter(text, start - 2)) return true;
  if (isDash(next) && isLatin(text.charCodeAt(end + 1)) && !isMaskLetter(text, end + 1)) return true;
  if (next === 0x2e && isLatin(text.charCodeAt(end + 1)) && !isMaskLetter(text, end + 1)) return true;
  if (
    previous === 0x2e &&
    isLatin(text.charCodeAt(start - 2)) &&
    !isMaskLetter(text, start - 2) &&
    !(length >= 3 && isNumbered(text, start))
  )
    return true;
  if (/[A-WYZa-wyz][XxＸｘ]+\.$|(?:^|[^A-Za-z])[A-Za-z]{2,}-\d+-$/u.test(text.slice(Math.max(0, start - 12), start))) return true;
  if (previous === 0x2f && (text.charCodeAt(start - 2) === 0x2f || (isLatin(text.charCodeAt(start - 2)) && !isMaskLetter(text, start - 2))))
    return true;
  if (next === 0x2f && isLatin(text.charCodeAt(end + 1)) && !isMaskLetter(text, end + 1)) return true;
  if ((previous === 0x5f && isLatin(text.charCodeAt(start - 2))) || (next === 0x5f && isLatin(text.charCodeAt(end + 1)))) return true;
  if (length === 1 && isFormatted(text, run)) return true;
  if (previous === 0x28 && isLatin(text.charCodeAt(start - 2))) return true;
  if (role === Role.times && length === 1 && (isDigit(next) || isLatin(next))) return true;
  return besideForeignWord(text, run);
}

/** `iPhone X`, `Model X`, `X Window`: a blank, then Latin letters. */
function besideForeignWord(text: string, { start, end, role }: Run): boolean {
  const single = end - start === 1;
  let i = start - 1;
  while (i > start - 3 && isBlank(text.charCodeAt(i))) i--;
  if (i < start - 1) {
    if (isLatin(text.charCodeAt(i)) && !isMaskLetter(text, i) && (single || !isHan(text.charCodeAt(end)))) return true;
    if (single && text.charAt(i) === '.' && isLatin(text.charCodeAt(i - 1))) return true;
    if (role === Role.times && single && (isDigit(text.charCodeAt(i)) || text.charAt(i) === ')')) return true;
  }
  let j = end;
  while (j < end + 2 && isBlank(text.charCodeAt(j))) j++;
  if (!single && latinAfter.test(text.slice(j, j + 6))) return false;
  if (j > end && isLatin(text.charCodeAt(j)) && !isMaskLetter(text, j) && (single || !isHan(text.charCodeAt(start - 1)))) return true;
  return j > end && single && isDigit(text.charCodeAt(j));
}

/** `同比+XX%`. */
function isIncrease(text: string, { start, end }: Run): boolean {
  return /[+＋]/u.test(text.charAt(start - 1)) && /^(?:[%％]|\.[XxＸ\d]{1,2}[%％]|个百分点)/u.test(text.slice(end, end + 4));
}

/** `XX+产业`, `XXX+家`; a lone X beside a plus sign is the one of 互联网+X. */
function isAtLeast(text: string, { start, end }: Run): boolean {
  return (
    end - start >= 2 &&
    /[+＋]/u.test(text.charAt(end)) &&
    isHan(text.charCodeAt(end + 1)) &&
    (start === 0 || !isGlue(text.charCodeAt(start - 1)))
  );
}

/** `%X`, `%2$X` of a format, `-X` of a command. */
function isFormatted(text: string, { start, end }: Run): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return /(?:%|\d\$)$/u.test(before) || (/(?:^|[\s([，,或])-$/u.test(before) && !/[%％.．]/u.test(text.charAt(end)));
}

/** `NO.XXXX`. */
function isNumbered(text: string, start: number): boolean {
  return /(?:^|[^A-Za-z])N[Oo]\.$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** `CTXX人次`: an abbreviation, then a number with its unit. */
function isCounted(text: string, { start, end }: Run): boolean {
  return (
    /(?:^|[^A-Za-z])[A-WYZ]{2,4}$/u.test(text.slice(Math.max(0, start - 5), start)) &&
    /^(?:余|多)?(?:万|亿|千)?(?:人次|台次|例|[个台件项套家名元条]|[%％])/u.test(text.slice(end, end + 5))
  );
}

/** `GDPXX亿元`. */
const acronym = /(?:^|[^A-Za-z])(?:GDP|CPI|PPI|PPP)$/u;

/** Units and words in Latin letters that may touch a run: `XXkm`, `XXAPP`. */
const latinAfter = /^(?:k[mgWVＷ]|mm|cm|m[²³23]?|[MG]W|[MGT]B|t|APP|App|app|PPP|KTV|GDP|LNG|[MGK]bps|m[sgLl]|mmHg|Hz|dB|G)(?![A-Za-z])/u;

/** A province and a letter: `浙AXXXXX`. */
function isPlate(text: string, start: number): boolean {
  return /[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云滇藏陕甘青宁新][A-Z]$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** `GXX高速`, `SXXX省道`. */
function isRoad(text: string, { start, end }: Run): boolean {
  return (
    /[GS]/u.test(text.charAt(start - 1)) &&
    !isLatin(text.charCodeAt(start - 2)) &&
    /^(?:高速|国道|省道|线|公路|[一-鿿]{1,3}高速)/u.test(text.slice(end, end + 5))
  );
}

function isMaskLetter(text: string, at: number): boolean {
  return /[XxＸｘХхΧχ]/u.test(text.charAt(at));
}

/** + = @ # \ ` ^ ² and their full-width forms: formulas, slogans such as 互联网+X, addresses, code. */
function isGlue(code: number): boolean {
  switch (code) {
    case 0x2b:
    case 0xff0b:
    case 0x3d:
    case 0xff1d:
    case 0x40:
    case 0xff20:
    case 0x5c:
    case 0x60:
    case 0x5e:
    case 0xb2:
    case 0xb3:
    case 0x207a:
    case 0xf7:
      return true;
    default:
      return code >= 0x2080 && code <= 0x209c;
  }
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0xff0d || code === 0x2013 || code === 0x2014;
}

/** Fixed words with X: X光, XX染色体, XX世纪. Works on folded text, where every mask is an X. */
export function isWord(left: string, right: string, length: number): boolean {
  if (/^ ?(?:染色体|世纪(?!大道|广场|花园|公园|路|园|城)|连锁|核型|综合征)/u.test(right)) return true;
  if (/4[5-9][,，] ?$/u.test(left) && length <= 3) return true;
  if (length === 2 && /^[^X]{0,10}XY(?![A-Za-z])/u.test(right)) return true;
  if (length <= 2 && /^ ?[、,和与或/及] ?X?[YZγβα](?![A-Za-z])/u.test(right)) return true;
  if (/^[”"’]? ?(?:代替|替代|指代)/u.test(right)) return true;
  if (/-X{0,4}\w{4}-/u.test(right.slice(0, 11)) && /^-[X\da-f]{4}-[X\da-f]{4}-/iu.test(right)) return true;
  if (/[X\da-f]{4}-[X\da-f]{4}-$/iu.test(left)) return true;
  if (length > 1) return false;
  // `一X一策`: whatever it is, each has its own.
  if (left.endsWith('一') && right.startsWith('一')) return true;
  if (wordsAfterX.test(right) || signs.test(left) || /\d{7,}$/u.test(left)) return true;
  if (/[A-WYZ](?:[级类型等]|等级)? ?[、,和与或/及] ?$/u.test(left)) return true;
  // `长X宽X高`, `- [X]`, `X. 结论`.
  if (/[长宽高厚深径]$/u.test(left) && /^[长宽高厚深]/u.test(right)) return true;
  if (left.endsWith('[') && right.startsWith(']')) return true;
  if (/^\s*$/u.test(left) && /^(?:[.、] ?[^X\d.]|:)/u.test(right)) return true;
  if (/\d ?[、,和与或及] ?$/u.test(left) && /^(?:[^一-鿿]|的|是|之|互|相|关系|两)/u.test(right)) return true;
  if (/^(?:是|指|即|表示)/u.test(right) && /(?:^|[,，。；;、:”])$/u.test(left)) return true;
  if (/[“‘"「]$/u.test(left) && /^[”’"」]/u.test(right)) return !/^[”’"」](?:为主题|工程|行动|计划|品牌|模式|活动)/u.test(right);
  if (left.endsWith('(') && right.startsWith(')')) return !left.endsWith('第(') && !/^\)(?:[班号]|[一-鿿]{1,6}[〔[])/u.test(right);
  if (/^-X(?:剖面|断面|截面)/u.test(right)) return true;
  return /^ ?$/u.test(right) && /(?:^|  )$/u.test(left);
}

const wordsAfterX =
  /^[- ]?(?:光|射线|线(?!路|网|公路|上|下)|荧光|衍射|波段|轴|坐标|方向|档案|战警|理论|世代|因素|效应|综合|连锁|刀|型|形|值|变量|证(?![监券实明据]|人(?!数))|等级证|键|按钮|效率|职业技能|基因|疾病|教授|元素|染|光机|光片|一代|世界|特工|任务|计划书|射频|级(?:片|事故|耀斑)|类(?:证|技能)|因子|节理|剪节理|剖面|断面|截面|象限|字(?:形|型|路口|架|状)|结构|服从|的(?:期望|方差|分布|取值|概率|均值|系数|导数)|向(?:、|位移|地震|荷载|刚度|振型|应力|加速度|配筋|跨度|周期|$)|格式|是指|是若干|代表|表示|取|等于)/u;
/** What a letter is the name of: `变量X`, `选X`. Not decisive before a unit: `下设X个`. */
export const wordsBeforeX =
  /(?:设|令|(?<!书)记|变量|参数|未知数|函数|方程|字母|代号|型号|符号|选项|选|维生素|因子|坐标|自变量|因变量|脆性|选|打|画|划|标|叉|泰斯拉|特斯拉|苹果|按|按下|长按|平台|极氪|矩阵|向量|集合|样本|叉号|综合征|综合症|抗|[歼轰运强教直]-|东风-)$/u;
const signs = /(?:[√✓✔☑] ?|耀斑|点击|右上角|右上角的)$/u;

/** Between factors and beside an equals sign × multiplies and x is unknown. */
export function isFormula(left: string, right: string, meaning: Meaning): boolean {
  if (meaning.kind !== 'percent' && (operator.test(left.slice(-16)) || operator.test(right.slice(0, 16)))) return true;
  if (meaning.kind === 'count' && /(?:标准|单价|系数|权重|定额|基数)$/u.test(left)) return true;
  if (
    /(?:(?<![建开增下内铺架摆常附陈创])设|若(?!干)|当(?![前地年日天期好])|(?<![责指命禁法])令|(?<![要需请追谋寻征])求|解得|假设|方程|未知数|函数|变量|公式)[^,，。；;]{0,8}$/u.test(
      left,
    )
  )
    return true;
  if (/方程|未知数/u.test(right) || unknown.test(left) || unknown.test(right)) return true;
  return /^(?:人数|个数|件数|天数|月数|次数|系数|单价|单位|数量|面积|时间|米数|[宽高长厚](?:[,，、。X=)(]|$))/u.test(right);
}

const operator = /[=÷+<>≤≥≈√∑]/u;
const unknown = /(?:^|[^A-Za-z])[yz](?![A-Za-z])|[A-Za-z]\(X\)/u;
