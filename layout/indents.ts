import { attachmentLabel } from '#core';
import type { LayoutProfile, OfficialDocument, Paragraph } from '#official';
import { signatureIndents, styleOf, typeArea } from '#official';
import type { Room } from './break-lines.ts';
import { measure } from './metrics.ts';

/** Where the lines of a paragraph begin and end, in twips from the edges of the type area. */
export interface Indents {
  readonly firstLeft: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The indents of the paragraph at `index`, those that depend on its text or its neighbors included: 附件说明 turns over
 * under the attachment's name (7.3.4), 署名 and 成文日期 are placed by each other's widths (7.3.5.2).
 */
export function indentsOf(document: OfficialDocument, index: number, profile: LayoutProfile): Indents {
  const paragraph = document.paragraphs[index];
  if (paragraph === undefined) return { firstLeft: 0, left: 0, right: 0 };
  const right = rightIndent(document, index, profile);
  return { ...leftIndents(paragraph, profile), right };
}

/** The room for a paragraph's lines, without what its neighbors decide. */
export function roomOf(paragraph: Paragraph, profile: LayoutProfile): Room {
  const style = styleOf(profile, paragraph);
  return {
    em: style.size * 10,
    spacing: style.spacing,
    right: typeArea(profile).width,
    justified: style.align === 'justify',
    ...leftIndents(paragraph, profile),
  };
}

function leftIndents(paragraph: Paragraph, profile: LayoutProfile): { readonly firstLeft: number; readonly left: number } {
  const style = styleOf(profile, paragraph);
  const em = style.size * 10;
  const left = style.leftIndent * em;
  const firstLeft = left + style.firstLineIndent * em;
  if (paragraph.role !== 'attachment-note') return { firstLeft, left };
  const text = (paragraph.runs[0]?.text ?? '').slice(0, 40);
  const label = attachmentLabel(text);
  const first = label === '' ? firstLeft + measure('附件：', em, style.spacing) : firstLeft;
  const hanging = label === '' ? (ATTACHMENT_NUMBER.exec(text)?.[0] ?? '') : label;
  return { firstLeft: first, left: first + measure(hanging, em, style.spacing) };
}

const ATTACHMENT_NUMBER = /^\d{1,2}[.．、][ \u3000]*/u;

function rightIndent(document: OfficialDocument, index: number, profile: LayoutProfile): number {
  const paragraph = document.paragraphs[index];
  if (paragraph === undefined || styleOf(profile, paragraph).align !== 'right') return 0;
  const { paragraphs } = document;
  const date = dateAfter(paragraphs, index);
  const name = paragraph.role === 'signature' ? paragraph : longestNameBefore(paragraphs, index, profile);
  const em = styleOf(profile, paragraph).size * 10;
  const indents = signatureIndents(
    name === undefined ? 0 : naturalWidth(name, profile),
    date === undefined ? 0 : naturalWidth(date, profile),
    em,
  );
  if (name === undefined) return 4 * em;
  const room = typeArea(profile).width - naturalWidth(paragraph, profile);
  return Math.max(0, Math.min(paragraph.role === 'signature' ? indents.name : indents.date, room));
}

/** The date of a signature, or of itself; several names may stand above one date. */
function dateAfter(paragraphs: readonly Paragraph[], index: number): Paragraph | undefined {
  let at = index;
  while (paragraphs[at]?.role === 'signature') at++;
  return paragraphs[at]?.role === 'issue-date' ? paragraphs[at] : undefined;
}

function longestNameBefore(paragraphs: readonly Paragraph[], index: number, profile: LayoutProfile): Paragraph | undefined {
  let longest: Paragraph | undefined;
  for (let at = index - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (paragraph?.role !== 'signature') break;
    if (longest === undefined || naturalWidth(paragraph, profile) > naturalWidth(longest, profile)) longest = paragraph;
  }
  return longest;
}

function naturalWidth(paragraph: Paragraph, profile: LayoutProfile): number {
  const style = styleOf(profile, paragraph);
  return measure(paragraph.runs.map(run => run.text).join(''), style.size * 10, style.spacing);
}
