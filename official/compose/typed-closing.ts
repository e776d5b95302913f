import type { DocumentHabits } from '#core';
import { closingParagraphs } from './closing.ts';
import type { DocumentElements } from './document-elements.ts';
import { sealOf } from './format-of.ts';
import { runOfLine } from './runs.ts';
import type { TypedLines } from './typed-lines.ts';
import { stretchesOf, type TypedValue } from './typed-value.ts';
import type { DocumentFormat } from '../elements/element.ts';
import type { Group, Paragraph, Run } from '../official-document.ts';
import type { PrintedLine } from '../roles.ts';

/** What the lines of a report are composed with. */
export interface Setting {
  readonly habits: DocumentHabits;
  readonly elements: DocumentElements;
  readonly format: DocumentFormat;
  readonly typed: TypedLines;
}

/** 署名 and 成文日期 as they are typed, each date with its names; what is not typed may stand in the front matter. */
export function closingOf(lines: readonly PrintedLine[], setting: Setting, inAttachment: boolean): readonly Paragraph[] {
  const { elements, format } = setting;
  const group = closingGroup(elements, format);
  const ends = signedEnds(lines, setting);
  const front = inAttachment ? undefined : elements.given('issue-date')[0];
  return ends.flatMap(({ names, date }, i) => {
    const given = inAttachment || i > 0 || names.length > 0 ? [] : signersOf(elements, format);
    return closingParagraphs([...given, ...names], date ?? (i === ends.length - 1 ? front : undefined), group);
  });
}

interface SignedEnd {
  readonly names: Run[];
  date: Run | undefined;
}

/** Names with the date below or above them; a date after a date begins another end. */
function signedEnds(lines: readonly PrintedLine[], { habits, typed }: Setting): readonly SignedEnd[] {
  const ends: SignedEnd[] = [];
  let open: SignedEnd | undefined;
  for (const line of lines) {
    for (const { element, run } of signedRuns(line, typed.get(line.index)?.values ?? [], habits)) {
      if (open === undefined || (open.date !== undefined && (element === 'issue-date' || open.names.length > 0))) {
        open = { names: [], date: undefined };
        ends.push(open);
      }
      if (element === 'issue-date') open.date = run;
      else open.names.push(run);
    }
  }
  return ends;
}

/** A line whose names 、 parts is one name on paper, as it was typed; wide spaces part several. */
function signedRuns(
  line: PrintedLine,
  values: readonly TypedValue[],
  habits: DocumentHabits,
): readonly { readonly element: TypedValue['element']; readonly run: Run }[] {
  const parts: { element: TypedValue['element']; start: number; end: number }[] = [];
  const stretches = stretchesOf(line.text, values);
  for (const [i, { element }] of values.entries()) {
    const { start, end } = stretches[i] ?? { start: 0, end: 0 };
    const last = parts.at(-1);
    if (last?.element === element && !/^\s/u.test(line.text.slice(last.end, start))) last.end = end;
    else parts.push({ element, start, end });
  }
  if (parts.length === 0) parts.push({ element: 'signature', start: 0, end: line.text.length });
  return parts.map(({ element, start, end }) => ({ element, run: runOfLine(line, habits, start, end) }));
}

export function closingGroup(elements: DocumentElements, format: DocumentFormat): Group {
  return { kind: 'closing', format, seal: sealOf(elements, format) };
}

/** 署名 as given, else the organs that issue the document. A 纪要 and a 简报 are not signed. */
export function signersOf(elements: DocumentElements, format: DocumentFormat): readonly Run[] {
  const signatures = elements.given('signature');
  if (signatures.length > 0) return signatures;
  return format === 'document' || format === 'letter' || format === 'plain' ? elements.given('issuer') : [];
}
