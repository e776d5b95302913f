import type { LayoutProfile, OfficialDocument } from '#official';
import { styleOf } from '#official';
import type { Lines } from './break-lines.ts';

/**
 * Whether the paragraph at `index`, of a table its last row, stands as a whole on the same page as the beginning of the next one: headings with their text,
 * the paragraphs of a group, and the end of the text with the signature, whose page must not be without text (7.3.5.5).
 */
export function keepsNext(document: OfficialDocument, lines: readonly Lines[], index: number, profile: LayoutProfile): boolean {
  const { paragraphs } = document;
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return false;
  if (paragraph.group !== undefined) return paragraph.group === paragraphs[index + 1]?.group;
  if (styleOf(profile, paragraph).keepNext) return true;
  if (leadsToSignature(document, index)) return true;
  // A last paragraph of one line takes the one before it along.
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

function isText({ paragraphs }: OfficialDocument, index: number): boolean {
  const role = paragraphs[index]?.role;
  return role === 'body' || role === 'heading';
}

function countOf(lines: readonly Lines[], index: number): number {
  return lines[index]?.starts.length ?? 0;
}

/** A longer list of attachments may part from the text. */
const MOST_NOTES = 15;
