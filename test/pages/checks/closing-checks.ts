import { ADVANCE, AREA, CHARACTER, charactersIn } from '../measures.ts';
import type { PlacedElement } from '../place-elements.ts';
import type { Check, Measurement, Print } from './check.ts';
import { edgesOfPart, nameOf, whiteAfter } from './check.ts';

/** 署名, 成文日期 and room for the seal (7.3.5). */
export const closingChecks: readonly Check[] = [
  { clause: '7.3.5', what: 'white to the right of 发文机关署名', tolerance: 0.5, measure: print => closings(print).flatMap(nameRights) },
  { clause: '7.3.5', what: 'white to the right of 成文日期', tolerance: 0.5, measure: print => closings(print).flatMap(dateRights) },
  { clause: '7.3.5.3', what: 'white between office and stamp', tolerance: 0.5, measure: print => closings(print).flatMap(officeGaps) },
  { clause: '7.3.5.4', what: 'form of the date', tolerance: 0, measure: print => closings(print).flatMap(dateForms) },
  { clause: '7.3.5.5', what: 'text on the page of the date', tolerance: 0, measure: textBesideDates },
];

interface Closing {
  readonly seal: string;
  readonly names: readonly PlacedElement[];
  readonly date: PlacedElement | undefined;
}

/** Names that follow one another, with the date below them. */
function closings({ elements }: Print): readonly Closing[] {
  const found: Closing[] = [];
  for (let i = 0; i < elements.length; i++) {
    if (elements[i]?.role !== 'signature') continue;
    let end = i;
    while (elements[end]?.role === 'signature') end++;
    const date = elements[end]?.role === 'issue-date' ? elements[end] : undefined;
    found.push({ seal: elements[i]?.group?.seal ?? 'none', names: elements.slice(i, end), date });
    i = end;
  }
  return found;
}

/**
 * The whites to the right of name and date, in millimetres, by their widths in 字.
 *
 * Without seal the date opens two 字 to the right of the name, and the longer stands two 字 from the edge (7.3.5.2). With a seal
 * the date stands four 字 from the edge and the name centred above it, both moved left where the name would pass the edge
 * (7.3.5.1). With a stamp both stand four 字 from the edge (7.3.5.3).
 */
export function closingWhites(seal: string, name: number, date: number): { readonly name: number; readonly date: number } {
  if (seal === 'stamp') return { name: 4 * CHARACTER, date: 4 * CHARACTER };
  if (seal === 'none') {
    return date <= name
      ? { name: 2 * CHARACTER, date: (name - date) * ADVANCE }
      : { name: (date - name) * ADVANCE + 4 * CHARACTER, date: 2 * CHARACTER };
  }
  const right = 4 * CHARACTER + ((date - name) * ADVANCE) / 2;
  return right >= 0 ? { name: right, date: 4 * CHARACTER } : { name: 0, date: 4 * CHARACTER - right };
}

/** Of several names the longest decides; with seals several share a row, which the standard leaves to the office. */
function whitesOf({ seal, names, date }: Closing): { readonly name: number; readonly date: number } | undefined {
  const one = names.length === 1 && names[0]?.parts.length === 1;
  if (seal === 'seal' && !one) return undefined;
  return date && closingWhites(seal, Math.max(...names.map(({ text }) => charactersIn(text))), charactersIn(date.text));
}

function nameRights(closing: Closing): readonly Measurement[] {
  const whites = whitesOf(closing);
  if (whites === undefined) return [];
  const longest = closing.names.toSorted((a, b) => charactersIn(b.text) - charactersIn(a.text)).slice(0, 1);
  const judged = closing.seal === 'stamp' ? closing.names : longest;
  return judged.map(name => ({ measured: whiteOf(name, whites.name), wanted: whites.name, where: nameOf(name) }));
}

function dateRights(closing: Closing): readonly Measurement[] {
  const { date } = closing;
  const wanted = whitesOf(closing)?.date ?? whiteBelowLastName(closing);
  return date === undefined || wanted === undefined ? [] : [{ measured: whiteOf(date, wanted), wanted, where: nameOf(date) }];
}

/** Of several seals the last covers the date, too: the date is centred below the last name. */
function whiteBelowLastName({ names, date }: Closing): number | undefined {
  const last = names.at(-1);
  const name = last && edgesOfPart(last, last.parts.length - 1);
  return name && date && AREA.right - (name.left + name.right) / 2 - (charactersIn(date.text) * ADVANCE) / 2;
}

function whiteOf({ lines, text }: PlacedElement, wanted: number): number | undefined {
  const left = Math.min(...lines.map(line => line.left));
  const right = Math.max(...lines.map(line => line.right));
  return lines.length === 0 ? undefined : whiteAfter({ left, right }, text, wanted, ADVANCE);
}

/** The office stands two 字 to the left of the stamp with the name, level with it. */
function officeGaps({ seal, names }: Closing): readonly Measurement[] {
  if (seal !== 'stamp') return [];
  return names.flatMap(name => {
    const office = edgesOfPart(name, 0);
    const stamp = edgesOfPart(name, 1);
    return office === undefined || stamp === undefined
      ? []
      : [{ measured: stamp.left - office.right, wanted: 2 * CHARACTER, where: nameOf(name) }];
  });
}

/** Arabic digits, the year in full, no zero before month and day; gaps and other calendars are the writer's. */
function dateForms({ date }: Closing): readonly Measurement[] {
  if (date === undefined || !/^\d+年\d+月\d+日$/u.test(date.text)) return [];
  return [{ measured: /^\d{4}年[1-9]\d?月[1-9]\d?日$/u.test(date.text) ? 'ok' : date.text, wanted: 'ok', where: nameOf(date) }];
}

/** Text, or the note of attachments, above the date on its page: a signature alone on a page says nothing of what it signs. */
function* textBesideDates({ elements }: Print): Iterable<Measurement> {
  for (const [i, date] of elements.entries()) {
    if (date.role !== 'issue-date' || date.group?.kind === 'head') continue;
    const page = date.lines[0]?.line.page;
    const text = elements.slice(0, i).findLast(({ role }) => role !== 'signature' && role !== 'issue-date');
    if (page === undefined || text === undefined) continue;
    const beside = text.lines.some(({ line }) => line.page === page);
    yield { measured: beside ? 'text' : 'none', wanted: 'text', where: nameOf(date) };
  }
}
