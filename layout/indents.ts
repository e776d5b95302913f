import { attachmentLabel } from '#core';
import type { LayoutProfile, Paragraph } from '#official';
import { styleOf, typeArea } from '#official';
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
    return { firstLeft, left: firstLeft + measure(label, em, style.spacing) };
  }
  if (paragraph.role !== 'attachment-note') return { firstLeft, left };
  const text = paragraph.runs
    .map(run => run.text)
    .join('')
    .slice(0, 40);
  const label = attachmentLabel(text);
  const first = label === '' ? firstLeft + measure('附件：', em, style.spacing) : firstLeft;
  const hanging = label === '' ? (ATTACHMENT_NUMBER.exec(text)?.[0] ?? '') : label;
  return { firstLeft: first, left: first + measure(hanging, em, style.spacing) };
}

const ATTACHMENT_NUMBER = /^\d{1,2}[.．、][ \u3000]*/u;
