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
  const stops = noteStops(paragraph, profile);
  const text = textOf(paragraph);
  return {
    firstLeft: attachmentLabel(text) === '' ? firstLeft + LABEL.length * em : firstLeft,
    left: stops.at(-1) ?? firstLeft,
  };
}

/**
 * Where the parts of an 附件说明 after the first begin, in twips: behind 附件： the number, behind the number the name, under which
 * the text turns over (7.3.4).
 */
export function noteStops(paragraph: Paragraph, profile: LayoutProfile): readonly number[] {
  const style = styleOf(profile, paragraph);
  const em = style.size * 10;
  const text = textOf(paragraph);
  // A whole character each, not the pitch of the text: a tab does not stop where the text before it ends.
  const number = (style.firstLineIndent + LABEL.length) * em;
  const digits = NUMBER.exec(text.slice(labelEnd(text)))?.[0] ?? '';
  const name = digits === '' ? [] : [number + Math.max(1, digits.trimEnd().length / 2) * em];
  return labelEnd(text) > 0 ? [number, ...name] : name;
}

/** The parts of an 附件说明 as UTF-16 offsets: 附件：, the number, the name; blanks between them left out. */
export function noteParts(text: string): readonly (readonly [number, number])[] {
  const label = labelEnd(text);
  const number = NUMBER.exec(text.slice(label))?.[0] ?? '';
  const name = label + number.length;
  return [
    ...(label > 0 ? [[0, text.slice(0, label).trimEnd().length] as const] : []),
    ...(number === '' ? [] : [[label, label + number.trimEnd().length] as const]),
    [name, text.length],
  ];
}

/** Where 附件： with the blanks after it ends; 0 where the text goes on from the line above. */
function labelEnd(text: string): number {
  return /^[^：:]{1,4}[：:][ \u3000]*/u.exec(attachmentLabel(text))?.[0].length ?? 0;
}

function textOf(paragraph: Paragraph): string {
  return paragraph.runs.map(run => run.text).join('');
}

const LABEL = '附件：';
const NUMBER = /^\d{1,2}[.．、][ \u3000]*/u;
