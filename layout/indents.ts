import { attachmentLabel } from '#core';
import type { LayoutProfile, Paragraph } from '#official';
import { styleOf, typeArea, typefaceOf } from '#official';
import type { Room } from './break-lines.ts';
import { measure } from './metrics.ts';

/**
 * The room for a paragraph's lines: 附件说明 turns over under the attachment's name (7.3.4), 出席 after its colon (10.3).
 */
export function roomOf(paragraph: Paragraph, profile: LayoutProfile): Room {
  const style = styleOf(profile, paragraph);
  return {
    em: style.size * 10,
    spacing: style.spacing,
    ownLatin: ownLatinUntil(paragraph, profile),
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
  if (paragraph.role === 'attendance') {
    const label = paragraph.runs.find(run => run.label === true)?.text ?? '';
    return { firstLeft, left: firstLeft + measure(label, em, style.spacing, style.latin === 'own') };
  }
  if (paragraph.role !== 'attachment-note') return { firstLeft, left };
  const own = style.latin === 'own';
  const text = (paragraph.runs[0]?.text ?? '').slice(0, 40);
  const label = attachmentLabel(text);
  const first = label === '' ? firstLeft + measure('附件：', em, style.spacing, own) : firstLeft;
  const hanging = label === '' ? (ATTACHMENT_NUMBER.exec(text)?.[0] ?? '') : label;
  return { firstLeft: first, left: first + measure(hanging, em, style.spacing, own) };
}

/** Where the Latin letters of the Chinese faces end: only the sentence of a run-in heading and the text after it may differ. */
function ownLatinUntil(paragraph: Paragraph, profile: LayoutProfile): number {
  let until = 0;
  let at = 0;
  for (const run of paragraph.runs) {
    at += run.text.length;
    if (typefaceOf(profile, paragraph, run).latin === 'own') until = at;
  }
  return until;
}

const ATTACHMENT_NUMBER = /^\d{1,2}[.．、][ \u3000]*/u;
