import type { DocumentState, MarkedDocument } from './marked-document.ts';
import { type DocumentScore, scoreDocument } from './score.ts';
import { Tally } from './tally.ts';

export interface LabelledFile {
  readonly name: string;
  readonly document: MarkedDocument;
}

export interface Report {
  readonly headings: Tally;
  readonly parents: Tally;
  readonly titles: Tally;
  readonly series: Tally;
  readonly exact: Tally;
  readonly overlapping: Tally;
  readonly lookAlikes: { hit: number; of: number };
  readonly kinds: Map<string, Tally>;
  readonly roles: Map<string, Tally>;
}

export function emptyReport(): Report {
  const tally = (): Tally => new Tally();
  return {
    headings: tally(),
    parents: tally(),
    titles: tally(),
    series: tally(),
    exact: tally(),
    overlapping: tally(),
    lookAlikes: { hit: 0, of: 0 },
    kinds: new Map(),
    roles: new Map(),
  };
}

/** Scores documents one by one and adds them up. */
export function scoreFiles(files: readonly LabelledFile[], each?: (file: LabelledFile, score: DocumentScore) => void): Report {
  const report = emptyReport();
  for (const file of files) {
    const score = scoreDocument(file.document);
    addScore(report, score);
    each?.(file, score);
  }
  return report;
}

export function addScore(report: Report, { outline, placeholders, roles }: DocumentScore): void {
  for (const key of ['headings', 'parents', 'titles', 'series'] as const) report[key].add(outline[key]);
  for (const key of ['exact', 'overlapping'] as const) report[key].add(placeholders[key]);
  report.lookAlikes.hit += placeholders.lookAlikesHit;
  report.lookAlikes.of += placeholders.lookAlikes;
  addAll(report.kinds, placeholders.kinds);
  addAll(report.roles, roles);
}

function addAll(sums: Map<string, Tally>, tallies: ReadonlyMap<string, Tally>): void {
  for (const [name, tally] of tallies) sums.set(name, (sums.get(name) ?? new Tally()).add(tally));
}

export function printReport(title: string, report: Report): string {
  const { lookAlikes } = report;
  const lines = [
    title,
    ...(['headings', 'parents', 'titles', 'series'] as const).map(key => row(key, report[key])),
    row('placeholders, exact', report.exact),
    row('placeholders, overlap', report.overlapping),
    `  ${'look-alikes hit'.padEnd(24)} ${lookAlikes.hit} of ${lookAlikes.of} (${((100 * lookAlikes.hit) / Math.max(1, lookAlikes.of)).toFixed(1)} %)`,
    `  found by kind            ${[...report.kinds].map(([kind, { hit, expected }]) => `${kind} ${hit}/${expected}`).join('  ')}`,
  ];
  return lines.join('\n');
}

export function printRoles(report: Report): string {
  return [...report.roles]
    .toSorted(([, a], [, b]) => b.expected - a.expected)
    .map(([role, tally]) => row(role, tally))
    .join('\n');
}

export function printStates(files: readonly LabelledFile[]): string {
  const states: readonly DocumentState[] = ['finished', 'nearly', 'template', 'masked'];
  return states
    .map(state => {
      const { headings, exact, lookAlikes } = scoreFiles(files.filter(({ document }) => document.state === state));
      return `  ${state.padEnd(24)} headings F1 ${figure(headings.f1)}, placeholders exact F1 ${figure(exact.f1)}, look-alikes ${lookAlikes.hit}/${lookAlikes.of}`;
    })
    .join('\n');
}

function row(name: string, tally: Tally): string {
  return `  ${name.padEnd(24)} F1 ${figure(tally.f1)}  P ${figure(tally.precision)}  R ${figure(tally.recall)}  (${tally.expected})`;
}

function figure(value: number): string {
  return Number.isNaN(value) ? '   –' : value.toFixed(3);
}
