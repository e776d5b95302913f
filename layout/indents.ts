import { attachmentLabel } from '#core';
import type { LayoutProfile, Paragraph, ParagraphStyle } from '#official';
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
  const stops = noteStops(paragraph, profile);
  const text = textOf(paragraph);
  return {
    firstLeft: attachmentLabel(text) === '' ? firstLeft + LABEL.length * cellOf(style, 1) : firstLeft,
    left: stops.at(-1) ?? firstLeft,
  };
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

/**
 * Where the parts of an 附件说明 after the first begin, in twips: behind 附件： the number, behind the number the name, under which
 * the text turns over (7.3.4).
 */
export function noteStops(paragraph: Paragraph, profile: LayoutProfile): readonly number[] {
  const style = styleOf(profile, paragraph);
  const em = style.size * 10;
  const text = textOf(paragraph);
  const number = style.firstLineIndent * em + LABEL.length * cellOf(style, 1);
  const digits = NUMBER.exec(text.slice(labelEnd(text)))?.[0] ?? '';
  const name = digits === '' ? [] : [number + Math.max(cellOf(style, 1), digits.trimEnd().length * cellOf(style, 0.5))];
  return labelEnd(text) > 0 ? [number, ...name] : name;
}

/** Room for a character so many ems wide before a tab, which does not stop where the text before it ends: more than its pitch. */
function cellOf({ size, spacing }: ParagraphStyle, ems: number): number {
  return ems * size * 10 + Math.max(0, spacing + 5);
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
