import type { Severity, Span } from '#core';
import type { DocumentFormat, Element, ElementName } from './elements/element.ts';
import { ALL_FORMATS } from './elements/element.ts';
import { documentFormats } from './elements/formats.ts';
import { checkValue } from './values/checks.ts';
import { compareDates, readDate } from './values/date.ts';

/** A mistake in the front matter; the span counts UTF-16 units from the start of the draft. */
export interface FrontMatterProblem {
  readonly span: Span;
  readonly message: string;
  readonly severity: Severity;
}

/** An element as it was given: its name and values with their places. */
export interface Entry {
  readonly element: Element;
  /** The name as it was written. */
  readonly name: string;
  readonly key: Span;
  readonly values: readonly { readonly text: string; readonly span: Span }[];
}

type Entries = ReadonlyMap<ElementName, Entry>;

/** What is wrong with elements that could be read. `named` is the format that they name. */
export function* problemsOf(entries: Entries, named: DocumentFormat | undefined, format: DocumentFormat): Generator<FrontMatterProblem> {
  const surroundings = { format, title: entries.get('title')?.values[0]?.text };
  for (const { element, name, key, values } of entries.values()) {
    const homeless = values.length === 0 ? undefined : homelessness(element, name, named);
    if (homeless !== undefined) yield { span: key, message: homeless, severity: 'warning' };
    for (const [i, { text, span }] of values.entries()) {
      if (i > 0 && !element.list) {
        yield { span, message: `“${name}”只能写一项，以第一项为准`, severity: 'warning' };
        break;
      }
      const remark = checkValue(element.id, text, surroundings);
      if (remark !== undefined) yield { span, ...remark };
    }
  }
  yield* problemsOfPeriod(entries);
  yield* problemsOfPrinting(entries);
}

/** An element that the format has no place for, or that no format which goes unnamed has. */
function homelessness({ places }: Element, name: string, named: DocumentFormat | undefined): string | undefined {
  if (named !== undefined) {
    if (places[named] !== undefined) return undefined;
    const { name: format, source } = documentFormats[named];
    return `“${name}”在${format}格式中没有位置，不会印出（${source}）`;
  }
  const home = ALL_FORMATS.find(format => places[format] !== undefined);
  if (home === undefined || places.document !== undefined || places.plain !== undefined) return undefined;
  const { name: format } = documentFormats[home];
  return `“${name}”只在${format}格式中印出，请写上“格式: ${format}”`;
}

function* problemsOfPeriod(entries: Entries): Generator<FrontMatterProblem> {
  const period = entries.get('secrecy-period');
  if (period === undefined || period.values.length === 0) return;
  const secrecy = entries.get('secrecy')?.values[0];
  if (secrecy === undefined) yield { span: period.key, message: '只有保密期限，没有密级，不会印出', severity: 'warning' };
  else if (secrecy.text.includes('★'))
    yield { span: period.key, message: '“密级”里已经写了保密期限，以“密级”里的为准', severity: 'warning' };
}

function* problemsOfPrinting(entries: Entries): Generator<FrontMatterProblem> {
  const printed = entries.get('print-date')?.values[0];
  const issued = readDate(entries.get('issue-date')?.values[0]?.text ?? '');
  const date = readDate(printed?.text ?? '');
  if (printed === undefined || date === undefined || issued === undefined || compareDates(date, issued) >= 0) return;
  const message = `印发日期早于成文日期“${issued.standard}”：印发日期是公文的送印日期（《党政机关公文处理工作条例》第九条（十七））`;
  yield { span: printed.span, message, severity: 'warning' };
}
