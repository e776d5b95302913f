import type { Paragraph, Role, Run } from './official-document.ts';

/** How the elements of a document look on paper: data only, one value for each kind of document. */
export interface LayoutProfile {
  readonly id: string;
  /** For the writer: `党政机关公文（GB/T 9704—2012）`. */
  readonly name: string;
  /** When to use it, and what it does not do; may be empty. */
  readonly description: string;
  /** Paper, in twips (1/20 pt). */
  readonly page: { readonly width: number; readonly height: number };
  /** Whites around the type area, in twips. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Exact height of every line, in twips. */
  readonly linePitch: number;
  /**
   * How Word brings the characters of a line into the type area: by spacing after each, or by its character grid, which its
   * dialog of the page shows as so many characters a line.
   */
  readonly grid: 'spacing' | 'characters';
  /** Faces by family name, the first one wanted, the others in its place where it is missing. */
  readonly faces: { readonly [face in Face]: readonly string[] };
  /** Face of Latin letters and digits where a style has no other. */
  readonly latinFace: string;
  /** What Word takes the text for. */
  readonly language: 'zh-CN' | 'zh-TW';
  readonly styles: { readonly [role in Exclude<Role, 'heading' | 'blank'>]: ParagraphStyle };
  /** Style of headings by depth, the first for depth 1; deeper ones take the last. */
  readonly headings: readonly HeadingStyle[];
  readonly table: TableStyle;
  readonly pageNumber: PageNumberStyle;
  /** Whether files mark what is still to be filled in. */
  readonly highlightPlaceholders: boolean;
  /** Whether a 版记 waits for an even page where its format wants one (7.4). */
  readonly evenPageImprint: boolean;
}

/** 仿宋、楷体、黑体、小标宋、宋体 */
export type Face = 'fangsong' | 'kaiti' | 'heiti' | 'xiaobiaosong' | 'songti';

/** `own`: that of the Chinese face, whose letters and digits are half a character wide. */
export type LatinFace = 'own' | { readonly name: string };

export interface ParagraphStyle {
  readonly face: Face;
  /** Face of 签发人： and 出席： before what they name; the same when left out. */
  readonly labelFace?: Face;
  /** Face of its Latin letters and digits; the profile's when left out. */
  readonly latin?: LatinFace;
  readonly bold?: boolean;
  /** Black when left out. */
  readonly color?: 'red';
  /** Font size in half-points: 32 is 三号. */
  readonly size: number;
  /** Added after every character, in twips. */
  readonly spacing: number;
  readonly align: 'justify' | 'left' | 'center' | 'right';
  /** 左空: first line and turnover, in characters of the paragraph's own size. */
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  /** Stands on the same page as the paragraph after it. */
  readonly keepNext: boolean;
}

export interface HeadingStyle extends ParagraphStyle {
  /** Face of the text that runs on after the heading sentence. */
  readonly runInFace: Face;
}

/** How a table looks beside the style of its text, `styles.table`, whose label face is that of the head. Lengths are in twips. */
export interface TableStyle {
  /** Height of a line in a cell that is set in the size of the style; less in proportion for smaller ones. */
  readonly linePitch: number;
  /** White between a rule and the text beside it, and above and below the lines of a cell. */
  readonly padding: { readonly side: number; readonly vertical: number };
  /** Thickness of the rules around the table, and of those inside. */
  readonly rules: { readonly outer: number; readonly inner: number };
  /** Half-points: what the text shrinks to, one size after another, where words and numbers would have to be cut. */
  readonly smaller: readonly number[];
}

export interface PageNumberStyle {
  readonly shown: boolean;
  readonly face: Face;
  /** Half-points. */
  readonly size: number;
  /** Distance from the side edge of the type area, in characters of its own size. */
  readonly indent: number;
  /** Height of the line that holds it, in twips. */
  readonly lineHeight: number;
  /** From the paper's lower edge to the lower edge of that line, in twips: Word's `w:footer`. */
  readonly footer: number;
  /** Written on both sides of the number, a space between: `— 1 —`; may be empty. */
  readonly dash: string;
  /** Where it stands on odd and even pages. */
  readonly odd: 'left' | 'center' | 'right';
  readonly even: 'left' | 'center' | 'right';
}

/** The style of a paragraph; a run-in heading is a body paragraph that opens in the heading's face. */
export function styleOf(profile: LayoutProfile, paragraph: Paragraph): ParagraphStyle {
  if (paragraph.role === 'blank') return profile.styles.body;
  if (paragraph.role !== 'heading') return profile.styles[paragraph.role];
  const style = headingStyle(profile, paragraph.depth);
  return paragraph.runs.length > 1 && paragraph.runs.some(run => !run.heading) ? bodyOf(style) : style;
}

/** In what a run is set. */
export interface Typeface {
  readonly face: Face;
  readonly latin: LatinFace | undefined;
  readonly bold: boolean;
}

/** In what a run of `paragraph` is set. */
export function typefaceOf(profile: LayoutProfile, paragraph: Paragraph, run: Pick<Run, 'heading' | 'label' | 'role'>): Typeface {
  const { face, labelFace, latin, bold = false } = styleOfRun(profile, paragraph, run);
  return { face: (run.label === true ? labelFace : undefined) ?? face, latin, bold };
}

/** The Chinese face of a run of `paragraph`. */
export function faceOf(profile: LayoutProfile, paragraph: Paragraph, run: Pick<Run, 'heading' | 'label' | 'role'>): Face {
  return typefaceOf(profile, paragraph, run).face;
}

function styleOfRun(profile: LayoutProfile, paragraph: Paragraph, { heading, role }: Pick<Run, 'heading' | 'role'>): ParagraphStyle {
  if (paragraph.role !== 'heading')
    return role === undefined || role === 'heading' || role === 'blank' ? styleOf(profile, paragraph) : profile.styles[role];
  const style = headingStyle(profile, paragraph.depth);
  const { body } = profile.styles;
  if (heading) return style;
  return style.runInFace === body.face ? body : { ...body, face: style.runInFace };
}

/** Width and height of the type area (版心), in twips. */
export function typeArea(profile: LayoutProfile): { readonly width: number; readonly height: number } {
  const { page, margins } = profile;
  return { width: page.width - margins.left - margins.right, height: page.height - margins.top - margins.bottom };
}

/** What stands below the type area of a page: its text, and on which side. */
export function pageNumberOf(profile: LayoutProfile, page: number): { readonly text: string; readonly side: 'left' | 'center' | 'right' } {
  const { dash, odd, even } = profile.pageNumber;
  return { text: `${dash} ${page} ${dash}`.trim(), side: page % 2 === 1 ? odd : even };
}

function headingStyle(profile: LayoutProfile, depth: number): HeadingStyle {
  const last = profile.headings.length - 1;
  return profile.headings[Math.min(Math.max(depth, 1) - 1, last)] ?? { ...profile.styles.body, runInFace: profile.styles.body.face };
}

const runInStyles = new WeakMap<HeadingStyle, ParagraphStyle>();

/** A paragraph of text may end a page; only a heading that stands alone is kept with what follows. */
function bodyOf(style: HeadingStyle): ParagraphStyle {
  const known = runInStyles.get(style);
  if (known !== undefined) return known;
  const body = { ...style, keepNext: false };
  runInStyles.set(style, body);
  return body;
}
