// npm run recognition [-- COMMAND]: scores the recognizer on the labelled documents, or fits its weights to the tuning part.
import { readFileSync, writeFileSync } from 'node:fs';
import { CANDIDATE_FACTS } from '#placeholders';
import { EVIDENCE_NAMES } from '#recognition';
import { exchangeCandidateWeights } from './exchangeable-candidates.ts';
import { exchangeRoleWeights } from './exchangeable-roles.ts';
import { fitTables, generatedModules } from './fit.ts';
import { readForms, readPart, readSmall } from './labelled-files.ts';
import { readMarkedDocument } from './marked-document.ts';
import { addScore, emptyReport, type LabelledFile, printReport, printRoles, printStates, scoreFiles } from './report.ts';
import { scoreDocument } from './score.ts';

const FOLDS = 5;

/** Runs a command; gives the text to print. */
export function run([command = 'score', ...rest]: readonly string[]): string {
  switch (command) {
    case 'score':
      return [...(['tuning', 'checking'] as const)].map(part => summary(part, readPart(part))).join('\n\n');
    case 'faults':
      return faults(rest);
    case 'cross':
      return cross(rest);
    case 'ablate':
      return ablate();
    case 'fit':
      return fit();
    case 'print':
      return JSON.stringify(fittedModules());
    case 'check':
      return rest.map(check).join('\n');
    default:
      return `unknown command ${command}: score, faults FILE…, cross, ablate, fit, print, check FILE…`;
  }
}

function summary(part: string, files: readonly LabelledFile[]): string {
  const report = scoreFiles(files);
  return [printReport(`${part}: ${files.length} documents`, report), printStates(files), 'roles', printRoles(report)].join('\n');
}

/** Every fault in documents of the tuning part. Those of the checking part are read once, after the last change: the first name is `checking`. */
function faults(args: readonly string[]): string {
  const part = args[0] === 'checking' ? 'checking' : 'tuning';
  const names = part === 'checking' ? args.slice(1) : args;
  const lines: string[] = [];
  for (const { name, document } of readPart(part)) {
    if (names.length > 0 && !names.some(wanted => name.startsWith(wanted))) continue;
    const { outline, placeholders, roleFaults } = scoreDocument(document);
    lines.push(`── ${name}`, ...outline.faults, ...placeholders.faults, ...roleFaults.map(fault => `  ${fault}`));
  }
  return lines.join('\n');
}

/** Fits to four fifths of the tuning part and scores the fifth, five times; `without` these groups of evidence. */
function cross(without: readonly string[]): string {
  const files = readPart('tuning');
  const report = emptyReport();
  for (let fold = 0; fold < FOLDS; fold++) {
    const tables = fitTables(
      files.filter((_, i) => i % FOLDS !== fold).map(({ document }) => document),
      readForms(),
      readSmall(),
      name => without.includes(groupOf(name)),
    );
    exchangeRoleWeights(tables);
    exchangeCandidateWeights(tables);
    for (const [i, { document }] of files.entries()) if (i % FOLDS === fold) addScore(report, scoreDocument(document));
  }
  return `${printReport(`cross-validation on the tuning part, ${EVIDENCE_NAMES.length} pieces of evidence`, report)}\nroles\n${printRoles(report)}`;
}

/** What each group of evidence is worth: fits without it, once, to four fifths of the tuning part and scores the fifth. */
function ablate(): string {
  const files = readPart('tuning');
  const train = files.filter((_, i) => i % FOLDS !== 0).map(({ document }) => document);
  const held = files.filter((_, i) => i % FOLDS === 0);
  const groups = [...new Set([...EVIDENCE_NAMES, ...CANDIDATE_FACTS].map(groupOf))].toSorted();
  const score = (without?: string): ReturnType<typeof scoreFiles> => {
    const tables = fitTables(train, readForms(), readSmall(), without === undefined ? undefined : name => groupOf(name) === without, 1);
    exchangeRoleWeights(tables);
    exchangeCandidateWeights(tables);
    return scoreFiles(held);
  };
  const all = score();
  const change = (now: number, before: number): string => `${now >= before ? '+' : ''}${((now - before) * 100).toFixed(1)}`.padStart(6);
  const rows = groups.map(group => {
    const report = score(group);
    return `${group.padEnd(12, '　')} ${change(report.headings.f1, all.headings.f1)} ${change(report.parents.f1, all.parents.f1)} ${change(report.titles.f1, all.titles.f1)} ${change(report.exact.f1, all.exact.f1)}`;
  });
  return ['points of F1 lost or won without a group: headings, parents, titles, placeholders', ...rows].join('\n');
}

/** The first word of a name: `（有序号）长度 ≤4` belongs to 长度. */
function groupOf(name: string): string {
  return name.replace(/^（有序号）/u, '').split(' ')[0] ?? name;
}

function fit(): string {
  const modules = fittedModules();
  for (const [file, text] of Object.entries(modules)) writeFileSync(file, text);
  return Object.entries(modules)
    .map(([file, { length }]) => `${file}: ${length} characters`)
    .join('\n');
}

function fittedModules(): Readonly<Record<string, string>> {
  return generatedModules(
    fitTables(
      readPart('tuning').map(({ document }) => document),
      readForms(),
      readSmall(),
    ),
  );
}

function check(file: string): string {
  try {
    const { text, placeholders, lookAlikes, series } = readMarkedDocument(readFileSync(file, 'utf8'));
    return `ok ${file}: ${text.length} characters, ${placeholders.length} placeholders, ${lookAlikes.length} look-alikes, ${series.length} series items`;
  } catch (error) {
    return `BAD ${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

console.log(run(process.argv.slice(2)));
