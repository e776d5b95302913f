import type { Face, HeadingStyle, LatinFace, LayoutProfile, PageNumberStyle, ParagraphStyle } from '../profile.ts';
import { gbt9704 } from './gbt-9704-2012.ts';
import type { Setting } from './values.ts';
import { OWN_LATIN } from './values.ts';

/** What a profile says by path, in the writer's units, with all that it inherits. */
export type ProfileSettings = ReadonlyMap<string, Setting>;

/** The layout that differs from GB/T 9704—2012 as the settings say. */
export function resolveProfile(id: string, name: string, settings: ProfileSettings): LayoutProfile {
  const says = new Says(settings);
  const page = paperOf(says) ?? gbt9704.page;
  const margins = marginsOf(says);
  const height = page.height - margins.top - margins.bottom;
  const { styles, headings } = spaced(styledWith(says), page.width - margins.left - margins.right, says);
  return {
    id,
    name,
    description: says.text('说明') ?? '',
    page,
    margins,
    linePitch: linePitchOf(says, height),
    grid: says.text('网格') === 'characters' ? 'characters' : 'spacing',
    faces: facesOf(says),
    latinFace: latinOf(says.text('西文字体'))?.name ?? gbt9704.latinFace,
    language: 'zh-CN',
    styles,
    headings,
    table: gbt9704.table,
    pageNumber: pageNumberOf(says, margins.bottom),
    highlightPlaceholders: says.flag('突出占位符') ?? gbt9704.highlightPlaceholders,
    evenPageImprint: says.flag('版记偶数页') ?? gbt9704.evenPageImprint,
  };
}

/** The key of each element in a profile file. */
export const ROLE_KEYS = {
  'copy-number': '份号',
  secrecy: '密级',
  urgency: '紧急程度',
  mark: '发文机关标志',
  'document-number': '发文字号',
  signatory: '签发人',
  issuer: '编发单位',
  title: '标题',
  byline: '副标题',
  addressee: '主送',
  body: '正文',
  'attachment-note': '附件说明',
  signature: '署名',
  'issue-date': '成文日期',
  annotation: '附注',
  'attachment-mark': '附件',
  'attachment-title': '附件标题',
  attendance: '出席',
  caption: '表题',
  unit: '表格单位',
  table: '表格',
  imprint: '抄送',
  printer: '印发机关',
} as const satisfies { readonly [role in keyof LayoutProfile['styles']]: string };

export const HEADING_KEYS = ['一级标题', '二级标题', '三级标题', '四级标题'] as const;

/** Typed looks at the settings. */
class Says {
  readonly #settings: ProfileSettings;

  constructor(settings: ProfileSettings) {
    this.#settings = settings;
  }

  text(path: string): string | undefined {
    const value = this.#settings.get(path);
    return typeof value === 'string' ? value : undefined;
  }

  number(path: string): number | undefined {
    const value = this.#settings.get(path);
    return typeof value === 'number' ? value : undefined;
  }

  flag(path: string): boolean | undefined {
    const value = this.#settings.get(path);
    return typeof value === 'boolean' ? value : undefined;
  }

  list(path: string): readonly string[] | undefined {
    const value = this.#settings.get(path);
    return typeof value === 'object' && value.length > 0 ? value : undefined;
  }

  face(path: string): Face | undefined {
    return FACES.find(face => face === this.text(path));
  }
}

const FACES = ['fangsong', 'kaiti', 'heiti', 'xiaobiaosong', 'songti'] as const;

function paperOf(says: Says): LayoutProfile['page'] | undefined {
  const text = says.text('纸张');
  if (text === undefined || text === '210×297') return undefined;
  const [width = 210, height = 297] = text.split('×').map(Number);
  return { width: twips(width), height: twips(height) };
}

function marginsOf(says: Says): LayoutProfile['margins'] {
  const side = (key: string, usual: number): number => {
    const given = says.number(`页边距.${key}`);
    // What rounds to the standard's measure is the standard's measure: two sides and the type area share the paper.
    return given === undefined || Math.abs(twips(given) - usual) <= 1 ? usual : twips(given);
  };
  const { top, right, bottom, left } = gbt9704.margins;
  return { top: side('上', top), right: side('右', right), bottom: side('下', bottom), left: side('左', left) };
}

function linePitchOf(says: Says, height: number): number {
  const lines = says.number('每页行数');
  if (lines !== undefined) return Math.floor(height / lines);
  const points = says.number('行距');
  return points === undefined ? gbt9704.linePitch : Math.round(points * 20);
}

function facesOf(says: Says): LayoutProfile['faces'] {
  const { faces } = gbt9704;
  // The same list for the same fonts: whoever compares faces compares lists.
  return {
    fangsong: says.list('字体.仿宋') ?? faces.fangsong,
    kaiti: says.list('字体.楷体') ?? faces.kaiti,
    heiti: says.list('字体.黑体') ?? faces.heiti,
    xiaobiaosong: says.list('字体.小标宋') ?? faces.xiaobiaosong,
    songti: says.list('字体.宋体') ?? faces.songti,
  };
}

function latinOf(text: string | undefined): { readonly name: string } | undefined {
  return text === undefined || text === OWN_LATIN ? undefined : { name: text };
}

interface Styles {
  readonly styles: LayoutProfile['styles'];
  readonly headings: readonly HeadingStyle[];
}

function styledWith(says: Says): Styles {
  const body = styleFor('body', says);
  return {
    styles: eachRole(role => styleFor(role, says)),
    headings: HEADING_KEYS.map((key, i) => headingStyled(says, key, gbt9704.headings[i] ?? gbt9704.headings.at(-1), body)),
  };
}

type StyledRole = keyof LayoutProfile['styles'];

/** An element that the standard sets like another follows that one where the profile says nothing of it. */
function styleFor(role: StyledRole, says: Says): ParagraphStyle {
  const old = gbt9704.styles;
  const model = MODELS[role] ?? 'body';
  const usual = model === 'none' ? old[role] : following(old[role], styleFor(model, says), old[model]);
  return styled(says, ROLE_KEYS[role], usual);
}

const MODELS: { readonly [role in StyledRole]?: 'title' | 'imprint' | 'none' } = {
  body: 'none',
  title: 'none',
  mark: 'none',
  'attachment-title': 'title',
  printer: 'imprint',
};

function eachRole(style: (role: StyledRole) => ParagraphStyle): LayoutProfile['styles'] {
  return {
    'copy-number': style('copy-number'),
    secrecy: style('secrecy'),
    urgency: style('urgency'),
    mark: style('mark'),
    'document-number': style('document-number'),
    signatory: style('signatory'),
    issuer: style('issuer'),
    title: style('title'),
    byline: style('byline'),
    addressee: style('addressee'),
    body: style('body'),
    'attachment-note': style('attachment-note'),
    signature: style('signature'),
    'issue-date': style('issue-date'),
    annotation: style('annotation'),
    'attachment-mark': style('attachment-mark'),
    'attachment-title': style('attachment-title'),
    attendance: style('attendance'),
    caption: style('caption'),
    unit: style('unit'),
    table: style('table'),
    imprint: style('imprint'),
    printer: style('printer'),
  };
}

function headingStyled(says: Says, key: string, old: HeadingStyle | undefined, body: ParagraphStyle): HeadingStyle {
  const usual = old ?? { ...body, runInFace: body.face };
  const style = styled(says, key, following(usual, body, gbt9704.styles.body));
  const runIn = usual.runInFace === gbt9704.styles.body.face ? body.face : usual.runInFace;
  return { ...style, runInFace: says.face(`${key}.接排字体`) ?? runIn };
}

/** The style with the model's new letters wherever it had the model's old ones. */
function following(style: ParagraphStyle, model: ParagraphStyle, oldModel: ParagraphStyle): ParagraphStyle {
  const { latin, bold, ...others } = style;
  return {
    ...others,
    face: style.face === oldModel.face ? model.face : style.face,
    size: style.size === oldModel.size ? model.size : style.size,
    ...withLatin(latin === oldModel.latin ? model.latin : latin),
    ...withBold(bold ?? model.bold),
  };
}

/** What the profile says of one element, over its style. */
function styled(says: Says, key: string, style: ParagraphStyle): ParagraphStyle {
  const { latin, bold, color, ...others } = style;
  const at = (name: string): string => `${key}.${name}`;
  const chosen = says.text(at('颜色')) ?? color;
  return {
    ...others,
    face: says.face(at('字体')) ?? style.face,
    size: says.number(at('字号')) ?? style.size,
    align: ALIGNMENTS.find(align => align === says.text(at('对齐'))) ?? style.align,
    firstLineIndent: says.number(at('首行缩进')) ?? style.firstLineIndent,
    leftIndent: says.number(at('左缩进')) ?? style.leftIndent,
    ...(chosen === 'red' ? { color: chosen } : {}),
    ...withLatin(latinSaid(says, at('西文字体'), latin)),
    ...withBold(says.flag(at('加粗')) ?? bold),
  };
}

const ALIGNMENTS = ['justify', 'left', 'center', 'right'] as const;

/** What the element says, else what the standard has for it, else 同中文 where the whole profile says so. */
function latinSaid(says: Says, path: string, usual: LatinFace | undefined): LatinFace | undefined {
  const own = says.text(path);
  if (own !== undefined) return latinOf(own) ?? 'own';
  return usual ?? (says.text('西文字体') === OWN_LATIN ? 'own' : undefined);
}

function withLatin(latin: LatinFace | undefined): Pick<ParagraphStyle, 'latin'> {
  return latin === undefined ? {} : { latin };
}

function withBold(bold: boolean | undefined): Pick<ParagraphStyle, 'bold'> {
  return bold === true ? { bold } : {};
}

/**
 * The spacing that puts so many characters of the text into a line; other sizes have none. The 28 of the standard hold where they
 * take no more than half a point: a narrower line holds as many as it does.
 */
function spaced({ styles, headings }: Styles, width: number, says: Says): Styles {
  const { size } = styles.body;
  const said = says.number('每行字数');
  const given = said !== undefined && fitsLine(said, width, size * 10) ? said : undefined;
  const wanted = Math.floor(width / (given ?? CHARACTERS)) - size * 10;
  const spacing = given === undefined && Math.abs(wanted) > MOST_SILENT ? 0 : wanted;
  const space = <Style extends ParagraphStyle>(style: Style): Style => ({ ...style, spacing: style.size === size ? spacing : 0 });
  return { styles: eachRole(role => space(styles[role])), headings: headings.map(space) };
}

/** Whether so many characters of `em` twips may stand on a line. */
function fitsLine(count: number, width: number, em: number): boolean {
  const { most, least } = charactersPerLine(width, em);
  return count <= most && count >= least;
}

/** How many characters of `em` twips a line of `width` twips can be made to hold. */
export function charactersPerLine(width: number, em: number): { readonly most: number; readonly least: number } {
  return { most: Math.floor(width / (em * TIGHTEST)), least: Math.ceil(width / (em * LOOSEST)) };
}

/** Of a character's width. */
const TIGHTEST = 0.9;
const LOOSEST = 1.6;
const CHARACTERS = 28;
/** Twips. */
const MOST_SILENT = 10;

function pageNumberOf(says: Says, bottom: number): PageNumberStyle {
  const usual = gbt9704.pageNumber;
  const size = says.number('页码.字号') ?? usual.size;
  const lineHeight = size * 10;
  const distance = says.number('页码.距版心');
  const below = distance === undefined ? DASH_BELOW : twips(distance);
  const place = says.text('页码.样式') ?? 'outer';
  const side = place === 'center' || place === 'left' || place === 'right' ? place : undefined;
  return {
    shown: place !== 'none',
    face: says.face('页码.字体') ?? usual.face,
    size,
    indent: says.number('页码.左右空') ?? usual.indent,
    lineHeight,
    footer: Math.max(0, bottom - below - lineHeight / 2),
    dash: says.flag('页码.一字线') === false ? '' : usual.dash,
    odd: side ?? usual.odd,
    even: side ?? usual.even,
  };
}

/** 7 mm from the type area to the middle of the dash (7.5). */
const DASH_BELOW = 397;

function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}
