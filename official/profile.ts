import type { Paragraph, Role, Run } from './official-document.ts';

/** How the elements of a document look on paper: data only, one value for each kind of document. */
export interface LayoutProfile {
  readonly id: string;
  /** For the writer: `党政机关公文（GB/T 9704—2012）`. */
  readonly name: string;
  /** Paper, in twips (1/20 pt). */
  readonly page: { readonly width: number; readonly height: number };
  /** Whites around the type area, in twips. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Exact height of every line, in twips. */
  readonly linePitch: number;
  /** Faces by family name, the first one wanted, the others in its place where it is missing. */
  readonly faces: { readonly [face in Face]: readonly string[] };
  /** Face of Latin letters and digits in every paragraph. */
  readonly latinFace: string;
  readonly styles: { readonly [role in Exclude<Role, 'heading' | 'blank'>]: ParagraphStyle };
  /** Style of headings by depth, the first for depth 1; deeper ones take the last. */
  readonly headings: readonly HeadingStyle[];
  readonly table: TableStyle;
  readonly pageNumber: PageNumberStyle;
}

/** 仿宋、楷体、黑体、小标宋、宋体 */
export type Face = 'fangsong' | 'kaiti' | 'heiti' | 'xiaobiaosong' | 'songti';

export interface ParagraphStyle {
  readonly face: Face;
  /** Face of 签发人： and 出席： before what they name; the same when left out. */
  readonly labelFace?: Face;
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
  readonly face: Face;
  /** Half-points. */
  readonly size: number;
  /** Distance from the side edge of the type area, in characters of its own size. */
  readonly indent: number;
  /** Height of the line that holds it, in twips. */
  readonly lineHeight: number;
  /** From the paper's lower edge to the lower edge of that line, in twips: Word's `w:footer`. */
  readonly footer: number;
  /** Written on both sides of the number, a space between: `— 1 —`. */
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

/** The face in which a run of `paragraph` is set. */
export function faceOf(profile: LayoutProfile, paragraph: Paragraph, run: Pick<Run, 'heading' | 'label' | 'role'>): Face {
  if (paragraph.role !== 'heading') {
    const style =
      run.role === undefined || run.role === 'heading' || run.role === 'blank' ? styleOf(profile, paragraph) : profile.styles[run.role];
    return (run.label === true ? style.labelFace : undefined) ?? style.face;
  }
  const style = headingStyle(profile, paragraph.depth);
  return run.heading ? style.face : style.runInFace;
}

/** Width and height of the type area (版心), in twips. */
export function typeArea(profile: LayoutProfile): { readonly width: number; readonly height: number } {
  const { page, margins } = profile;
  return { width: page.width - margins.left - margins.right, height: page.height - margins.top - margins.bottom };
}

/** What stands below the type area of a page: its text, and on which side. */
export function pageNumberOf(profile: LayoutProfile, page: number): { readonly text: string; readonly side: 'left' | 'center' | 'right' } {
  const { dash, odd, even } = profile.pageNumber;
  return { text: `${dash} ${page} ${dash}`, side: page % 2 === 1 ? odd : even };
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
