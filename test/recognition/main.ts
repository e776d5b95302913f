// npm run recognition [-- COMMAND]: scores the recognizer on the labelled documents, or fits its weights to the tuning part.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVIDENCE_NAMES } from '#recognition';
import { exchangeGapWeights } from './exchangeable-gaps.ts';
import { exchangeRoleWeights } from './exchangeable-roles.ts';
import { fitTables, generatedModules } from './fit.ts';
import { type MarkedDocument, readMarkedDocument } from './marked-document.ts';
import { addScore, emptyReport, type LabelledFile, printReport, printRoles, printStates, scoreFiles } from './report.ts';
import { scoreDocument } from './score.ts';

const FOLDER = 'test/recognition';
const FOLDS = 5;

/** Runs a command; gives the text to print. */
export function run([command = 'score', ...rest]: readonly string[]): string {
  switch (command) {
    case 'score':
      return [...(['tuning', 'checking'] as const)].map(part => summary(part, readPart(part))).join('\n\n');
    case 'faults':
      return faults(rest);
    case 'cross':
      return cross();
    case 'fit':
      return fit();
    case 'print':
      return JSON.stringify(fittedModules());
    case 'check':
      return rest.map(check).join('\n');
    default:
      return `unknown command ${command}: score, faults FILE…, cross, fit, print, check FILE…`;
  }
}

export function readPart(part: 'tuning' | 'checking'): readonly LabelledFile[] {
  const folder = join(FOLDER, part);
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .toSorted()
    .map(name => ({ name, document: readMarkedDocument(readFileSync(join(folder, name), 'utf8')) }));
}

/** Single lines: what a gap looks like, and what only looks like one. */
function readForms(): readonly MarkedDocument[] {
  return readFileSync(join(FOLDER, 'forms.txt'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(readMarkedDocument);
}

/** Documents of a few lines, parted by %%%: what must come out right where there is little to go by. */
function readSmall(): readonly MarkedDocument[] {
  return readFileSync(join(FOLDER, 'small.txt'), 'utf8').split('\n%%%\n').map(readMarkedDocument);
}

function summary(part: string, files: readonly LabelledFile[]): string {
  const report = scoreFiles(files);
  return [printReport(`${part}: ${files.length} documents`, report), printStates(files), 'roles', printRoles(report)].join('\n');
}

/** Every fault in documents of the tuning part. Those of the checking part are read once, after the last change: name the file with its folder. */
function faults(names: readonly string[]): string {
  const lines: string[] = [];
  for (const { name, document } of readPart('tuning')) {
    if (names.length > 0 && !names.some(wanted => name.startsWith(wanted))) continue;
    const { outline, placeholders, roleFaults } = scoreDocument(document);
    lines.push(`── ${name}`, ...outline.faults, ...placeholders.faults, ...roleFaults.map(fault => `  ${fault}`));
  }
  return lines.join('\n');
}

/** Fits to four fifths of the tuning part and scores the fifth, five times. */
function cross(): string {
  const files = readPart('tuning');
  const report = emptyReport();
  for (let fold = 0; fold < FOLDS; fold++) {
    const tables = fitTables(
      files.filter((_, i) => i % FOLDS !== fold).map(({ document }) => document),
      readForms(),
      readSmall(),
    );
    exchangeRoleWeights(tables);
    exchangeGapWeights(tables);
    for (const [i, { document }] of files.entries()) if (i % FOLDS === fold) addScore(report, scoreDocument(document));
  }
  return `${printReport(`cross-validation on the tuning part, ${EVIDENCE_NAMES.length} pieces of evidence`, report)}\nroles\n${printRoles(report)}`;
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
