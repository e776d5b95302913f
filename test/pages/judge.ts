import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Draft } from '#core';
import { parseDraft } from '#core';
import { exportDocument } from '#export';
import { composeDocument, gbt9704 } from '#official';
import type { OfficialDocument } from '#official';
import { officialDocument } from '#test';
import { checks } from './checks/index.ts';
import type { Fault, Print } from './checks/check.ts';
import { faultsOf } from './checks/check.ts';
import { layoutPages } from './layout-pages.ts';
import { lostText } from './lost-text.ts';
import { AREA, PITCH } from './measures.ts';
import { convert, readPdf } from './pdf-pages.ts';
import type { ComposedParagraph } from './place-elements.ts';
import { placeElements } from './place-elements.ts';
import type { PrintedPage } from './printed.ts';

const SAMPLES = resolve('test/pages/samples');

export interface Sample {
  readonly name: string;
  readonly document: OfficialDocument;
  /** What of the text the document does not have. */
  readonly lost: readonly string[];
}

export interface Verdict {
  readonly name: string;
  /** Pages and measurements of both back ends on one line. */
  readonly summary: string;
  /** A line for each; alike ones are told a few times. */
  readonly faults: readonly string[];
}

/**
 * Exports the samples whose names begin with one of `wanted` (all when none is), has LibreOffice print them, and measures the
 * pages against GB/T 9704—2012. `keep` gets the folder with the PDF files before it goes.
 */
export async function judgeSamples(
  wanted: readonly string[],
  keep?: (folder: string, names: readonly string[]) => void,
): Promise<readonly Verdict[]> {
  const samples = readSamples(wanted);
  const folder = mkdtempSync(join(tmpdir(), 'gaozhi-pages-'));
  try {
    const files: string[] = [];
    for (const { name, document } of [PROBE, ...samples]) {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, await exportDocument(document, 'docx', gbt9704));
      files.push(file);
    }
    convert(folder, files);
    const { sag, latinSag } = calibrate(join(folder, `${PROBE.name}.pdf`));
    keep?.(
      folder,
      samples.map(({ name }) => name),
    );
    return samples.map(sample => judge(sample, readPdf(join(folder, `${sample.name}.pdf`), latinSag), sag));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSamples(wanted: readonly string[]): readonly Sample[] {
  return readdirSync(SAMPLES)
    .filter(file => file.endsWith('.txt') && (wanted.length === 0 || wanted.some(name => file.startsWith(name))))
    .toSorted()
    .map(file => sampleOf(file.slice(0, -'.txt'.length), parseDraft(readFileSync(join(SAMPLES, file), 'utf8'))));
}

function sampleOf(name: string, draft: Draft): Sample {
  const document = composeDocument(draft);
  return { name, document, lost: lostText(draft, document.paragraphs) };
}

/** Full lines and one of letters: they tell where the fonts at hand put their glyphs in a line. */
const PROBE: Sample = { name: '00-probe', document: officialDocument(`body:${'国'.repeat(26 + 20 * 28)}\nbody:nnnn`), lost: [] };

function calibrate(pdf: string): { readonly sag: number; readonly latinSag: number } {
  const lines = readPdf(pdf, 0)[0]?.lines ?? [];
  const sag = (lines[0]?.middle ?? 0) - (AREA.top + PITCH / 2);
  const last = lines.at(-1)?.middle ?? 0;
  return { sag, latinSag: last - (AREA.top + (lines.length - 0.5) * PITCH) - sag };
}

function judge({ name, document, lost }: Sample, printed: readonly PrintedPage[], sag: number): Verdict {
  const laidOut = layoutPages(document, gbt9704);
  const results = [
    ['word', printed, faultsOf(checks, printOf(document, printed, sag, 'word'))],
    ['preview', laidOut, faultsOf(checks, printOf(document, laidOut, 0, 'preview'))],
  ] as const;
  const counts = results.map(
    ([backEnd, pages, { count, faults }]) => `${backEnd} ${pages.length} pages, ${count} measured, ${faults.length} faults`,
  );
  const isAsPreviewed = printed.length === laidOut.length;
  const faults = [
    ...results.flatMap(([backEnd, , { faults: found }]) => linesOf(backEnd, found)),
    ...lost.map(text => `document text lost: ${text}`),
    ...(isAsPreviewed ? [] : [`word pages: ${printed.length}, wanted ${laidOut.length} as in the preview`]),
  ];
  return { name, summary: counts.join('; '), faults };
}

function printOf(document: OfficialDocument, pages: readonly PrintedPage[], sag: number, backEnd: Print['backEnd']): Print {
  const paragraphs: readonly ComposedParagraph[] = document.paragraphs;
  const format = paragraphs.find(({ group }) => group !== undefined)?.group?.format ?? 'plain';
  return { ...placeElements(paragraphs, pages), format, pages, sag, backEnd };
}

/** A fault that comes again and again in one document is told a few times. */
const MOST_ALIKE = 3;

function linesOf(backEnd: string, faults: readonly Fault[]): readonly string[] {
  const seen = new Map<string, number>();
  const lines: string[] = [];
  for (const { clause, what, where, measured, wanted } of faults) {
    const key = `${clause} ${what}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count <= MOST_ALIKE) lines.push(`${backEnd} ${key}: ${measured}, wanted ${wanted}${where === '' ? '' : ` (${where})`}`);
  }
  for (const [key, count] of seen) if (count > MOST_ALIKE) lines.push(`${backEnd} ${key}: ${count - MOST_ALIKE} more`);
  return lines;
}
