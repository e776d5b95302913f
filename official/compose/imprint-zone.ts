import { isTypedRule } from './head-line.ts';
import type { Places } from './head-zone.ts';
import { isImprintOther, readImprintLine, readImprintOther, unpointed } from './imprint-line.ts';
import { isPassedOver, type Line, type TypedLine } from './line.ts';
import { isOffice, isOrgan } from './names.ts';
import { readSignature } from './closing-line.ts';
import { type TypedElement, type TypedValue, valueAt, wholeLine } from './typed-value.ts';

/** The 版记 at the end of a report, by place among the lines, and where it begins. */
export interface ImprintReading {
  readonly typed: ReadonlyMap<number, TypedLine>;
  readonly first: number;
}

/**
 * Reads the 版记: from the last line upwards as long as its lines stand there. It begins with a line that nothing else can
 * be; lines that other places may have, too, belong to it below that.
 */
export function readImprint(lines: readonly Line[], text: Places): ImprintReading {
  const first = firstOf(lines, text);
  const typed = new Map<number, TypedLine>();
  let list: TypedElement | undefined;
  for (let i = first; i < text.end; i++) {
    const line = lines[i];
    if (line === undefined || (isPassedOver(line) && readStrong(line) === undefined)) continue;
    const values = valuesOf(lines, i, list);
    if (values === undefined) continue;
    const signs = values[0]?.element === 'signature';
    typed.set(i, signs ? { zone: 'text', role: 'signature', values } : { zone: 'imprint', role: 'imprint', values });
    list = listOf(values);
  }
  return { typed, first };
}

const LISTS: ReadonlySet<TypedElement> = new Set<TypedElement>(['copy-to', 'report-to', 'send-to', 'issue-to', 'addressee']);

function readStrong({ plain }: Line): readonly TypedValue[] | undefined {
  return readImprintLine(plain) ?? (isImprintOther(plain) ? readImprintOther(plain) : undefined);
}

function valuesOf(lines: readonly Line[], i: number, list: TypedElement | undefined): readonly TypedValue[] | undefined {
  const line = lines[i];
  if (line === undefined) return undefined;
  if (isTypedRule(line.plain)) return [];
  const strong = readStrong(line);
  if (strong !== undefined) return strong;
  if (isOffice(line.plain)) return readSignature(line.plain);
  if (isPrinterAlone(lines, i)) return wholeLine('printer', line.plain);
  if (list !== undefined && turnsOver(lines[i - 1], line)) return [valueAt(list, unpointed(line.plain), 0)];
  return readImprintOther(line.plain);
}

/** A line that nothing but a 版记 has, wherever it stands: somebody has typed it above the names. */
export function readStrayImprint(line: Line): readonly TypedValue[] | undefined {
  const values = !line.mayBeElement || line.plain.length > 120 ? undefined : readStrong(line);
  if (values === undefined) return undefined;
  return line.role === 'imprint' || /^ *抄 *[送报发]/u.test(line.plain) ? values : undefined;
}

/** The organ on a line of its own above `2024年5月14日印发`. */
function isPrinterAlone(lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1];
  return isOrgan(lines[i]?.plain ?? '') && next !== undefined && readImprintLine(next.plain)?.[0]?.element === 'print-date';
}

/** A list goes on below a line that does not end with a full stop. */
function turnsOver(above: Line | undefined, { plain, indent }: Line): boolean {
  if (above === undefined || /[。.] *$/u.test(above.plain) || readImprintOther(plain) !== undefined) return false;
  return /[,、:] *$/u.test(above.plain) || indent > 0 || /[,、。]/u.test(plain) || isOrgan(plain);
}

/** The place of the first line that is surely of the imprint. */
function firstOf(lines: readonly Line[], { first, end }: Places): number {
  let top = end;
  for (let i = end - 1; i >= first && i >= top - MOST_OTHERS; i--) {
    const line = lines[i];
    if (line === undefined) break;
    if (isTypedRule(line.plain) && top === i + 1 && top < end) top = i;
    else if (readStrong(line) !== undefined) {
      if (!isWhole(lines, { first: i, end: top })) break;
      top = i;
    }
  }
  return top;
}

/** Lines between two that are surely of an imprint: turned-over lists, remarks. */
const MOST_OTHERS = 8;

/** Whether every line of the stretch reads as a line of an imprint, below its first. */
function isWhole(lines: readonly Line[], { first, end }: Places): boolean {
  let list: TypedElement | undefined;
  for (let i = first; i < end; i++) {
    const line = lines[i];
    if (line === undefined || (isPassedOver(line) && readStrong(line) === undefined)) continue;
    const values = valuesOf(lines, i, list);
    if (values === undefined) return false;
    list = listOf(values);
  }
  return true;
}

function listOf(values: readonly TypedValue[]): TypedElement | undefined {
  const last = values.at(-1)?.element;
  return last !== undefined && LISTS.has(last) ? last : undefined;
}
