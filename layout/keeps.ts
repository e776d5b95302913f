import type { LayoutProfile, OfficialDocument } from '#official';
import { styleOf } from '#official';
import type { Lines } from './break-lines.ts';

/**
 * Whether the paragraph at `index`, of a table its last row, stands as a whole on the same page as the beginning of the next one:
 * headings with their text, the paragraphs of a group, and a short end of the text with the signature, whose page must not be
 * without text (7.3.5.5).
 */
export function keepsNext(document: OfficialDocument, lines: readonly Lines[], index: number, profile: LayoutProfile): boolean {
  const { paragraphs } = document;
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return false;
  const next = paragraphs[index + 1];
  if (paragraph.group !== undefined)
    return paragraph.group === next?.group || (paragraph.group.kind === 'closing' && next?.role === 'annotation');
  if (styleOf(profile, paragraph).keepNext) return true;
  if (!endsAboveSignature(document, lines, index)) return false;
  return !isText(document, index) || (countOf(lines, index) <= SHORT && !isFirstText(document, index));
}

/** Whether this paragraph, with nothing or a last line of text after it, stands above a signature. */
export function endsAboveSignature(document: OfficialDocument, lines: readonly Lines[], index: number): boolean {
  if (leadsToSignature(document, index)) return true;
  return countOf(lines, index + 1) === 1 && isText(document, index) && isText(document, index + 1) && leadsToSignature(document, index + 1);
}

/** Whether nothing but 附件说明 and blank lines stands between this paragraph and a signature. */
function leadsToSignature({ paragraphs }: OfficialDocument, index: number): boolean {
  const paragraph = paragraphs[index];
  if (paragraph === undefined || paragraph.group !== undefined) return false;
  for (let next = index + 1; next < Math.min(paragraphs.length, index + MOST_NOTES); next++) {
    const follower = paragraphs[next];
    if (follower?.group?.kind === 'closing') return true;
    if (follower?.role !== 'attachment-note' && follower?.role !== 'blank') return false;
  }
  return false;
}

/** Whether nothing but title, 主送 and the like stands before it: the first page must show text (7.3.3). */
function isFirstText({ paragraphs }: OfficialDocument, index: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const role = paragraphs[before]?.role;
    if (role === 'body' || role === 'heading') return false;
    if (paragraphs[before]?.pageBreakBefore === true) return true;
  }
  return true;
}

function isText({ paragraphs }: OfficialDocument, index: number): boolean {
  const role = paragraphs[index]?.role;
  return role === 'body' || role === 'heading';
}

function countOf(lines: readonly Lines[], index: number): number {
  return lines[index]?.starts.length ?? 0;
}

/** A longer list of attachments may part from the text. */
const MOST_NOTES = 15;
/** So many lines may go to another page as a whole; a longer paragraph is parted, or the page before would look unfinished. */
const SHORT = 4;
