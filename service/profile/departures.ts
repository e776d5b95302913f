import type { LayoutProfile, ParagraphStyle } from '#official';
import { gbt9704, typeArea } from '#official';
import { styledElements } from './elements.ts';
import { ALIGNMENTS, charactersPerLine, faceName, linesPerPage, millimetres, numberBelow, sizeName } from './units.ts';

/** What a profile has otherwise than GB/T 9704—2012, with the clause: `行距：28 磅；……（5.2.3）`. */
export function departures(profile: LayoutProfile): readonly string[] {
  return [...pageDepartures(profile), ...letterDepartures(profile), ...styleDepartures(profile), ...numberDepartures(profile)];
}

function pageDepartures(profile: LayoutProfile): readonly string[] {
  const { page, margins } = profile;
  const [area, lines, characters] = [typeArea(profile), linesPerPage(profile), charactersPerLine(profile)];
  const standard = typeArea(gbt9704);
  return [
    ...(isNear(page.width, gbt9704.page.width) && isNear(page.height, gbt9704.page.height) ? [] : [`纸张：标准为 A4，210×297 毫米（5.1）`]),
    ...(isNear(margins.top, gbt9704.margins.top) && isNear(margins.left, gbt9704.margins.left)
      ? []
      : [
          `天头 ${millimetres(margins.top)} 毫米、订口 ${millimetres(margins.left)} 毫米：标准为 37 毫米、28 毫米，各允许差 1 毫米（5.2.1）`,
        ]),
    ...(isNear(area.width, standard.width) && isNear(area.height, standard.height)
      ? []
      : [`版心 ${millimetres(area.width)}×${millimetres(area.height)} 毫米：标准为 156×225 毫米（5.2.1）`]),
    ...(lines === 22 && characters === 28 ? [] : [`每页 ${lines} 行、每行 ${characters} 字：标准一般为 22 行、28 字，并撑满版心（5.2.3）`]),
    ...(lines === 22 && unfilled(profile) > UNFILLED
      ? [`行距 ${profile.linePitch / 20} 磅：22 行之后版心下端空出 ${millimetres(unfilled(profile))} 毫米，标准要求撑满版心（5.2.3）`]
      : []),
  ];
}

/** Tolerance of 5.2.1: a millimetre. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 57;
}

function unfilled(profile: LayoutProfile): number {
  return typeArea(profile).height - linesPerPage(profile) * profile.linePitch;
}

/** Twips; less than half a line is nothing. */
const UNFILLED = 280;

/** The standard has no other face for letters and digits than that of the text. */
function letterDepartures({ styles, latinFace }: LayoutProfile): readonly string[] {
  const { latin } = styles.body;
  if (latin === 'own') return [];
  return [`正文的字母和数字用 ${latin?.name ?? latinFace}：标准没有另外规定，即与正文同用仿宋（5.2.2）；各单位通行这种做法`];
}

function styleDepartures(profile: LayoutProfile): readonly string[] {
  const standard = styledElements(gbt9704);
  return styledElements(profile).flatMap(({ name, style, clause, placed }, i) => {
    const usual = standard[i]?.style;
    const parts = usual === undefined || clause === '' ? [] : differences(style, usual, placed, name === '发文机关标志');
    return parts.length === 0 ? [] : [`${name}${parts.join('；')}（${clause}）`];
  });
}

function differences(style: ParagraphStyle, usual: ParagraphStyle, placed: boolean, anySize: boolean): readonly string[] {
  const face = faceName(style) === faceName(usual) ? [] : [`用${faceName(style)}：标准为${faceName(usual)}`];
  const size = anySize || style.size === usual.size ? [] : [`用${sizeName(style.size)}：标准为${sizeName(usual.size)}`];
  const color = style.color === usual.color ? [] : [`用${colorName(style)}：标准为${colorName(usual)}`];
  const align = style.align === usual.align ? [] : [`${ALIGNMENTS[style.align]}：标准为${ALIGNMENTS[usual.align]}`];
  const indent =
    style.firstLineIndent === usual.firstLineIndent && style.leftIndent === usual.leftIndent
      ? []
      : [`首行缩进 ${style.firstLineIndent} 字、左空 ${style.leftIndent} 字：标准为 ${usual.firstLineIndent} 字、${usual.leftIndent} 字`];
  return [...face, ...size, ...color, ...(placed ? [] : [...align, ...indent])];
}

function colorName({ color }: ParagraphStyle): string {
  return color === 'red' ? '红色' : '黑色';
}

function numberDepartures(profile: LayoutProfile): readonly string[] {
  const { pageNumber } = profile;
  const usual = gbt9704.pageNumber;
  if (!pageNumber.shown) return ['没有页码：标准要求编排页码（7.5）'];
  return [
    ...(pageNumber.odd === usual.odd && pageNumber.even === usual.even ? [] : ['页码的位置：标准为单页居右空一字、双页居左空一字（7.5）']),
    ...(pageNumber.size === usual.size && pageNumber.face === usual.face ? [] : ['页码的字体字号：标准为四号半角宋体（7.5）']),
    ...(pageNumber.dash === usual.dash ? [] : ['页码左右没有一字线：标准各放一条（7.5）']),
    ...(numberBelow(profile) === numberBelow(gbt9704) || isNear(numberAbove(profile), numberAbove(gbt9704))
      ? []
      : [`页码在版心下边缘之下 ${numberBelow(profile)} 毫米：标准为 7 毫米（7.5）`]),
  ];
}

/** From the lower edge of the paper to the middle of the page number, in twips. */
function numberAbove({ pageNumber }: LayoutProfile): number {
  return pageNumber.footer + pageNumber.lineHeight / 2;
}
