import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MarkedDocument, readMarkedDocument } from './marked-document.ts';
import type { LabelledFile } from './report.ts';

const FOLDER = 'test/recognition';

export function readPart(part: 'tuning' | 'checking'): readonly LabelledFile[] {
  const folder = join(FOLDER, part);
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .toSorted()
    .map(name => ({ name, document: readMarkedDocument(readFileSync(join(folder, name), 'utf8')) }));
}

/** Single lines: what a gap looks like, and what only looks like one. */
export function readForms(): readonly MarkedDocument[] {
  return readFileSync(join(FOLDER, 'forms.txt'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(readMarkedDocument);
}

/** Documents of a few lines, parted by %%%: what must come out right where there is little to go by. */
export function readSmall(): readonly MarkedDocument[] {
  return readFileSync(join(FOLDER, 'small.txt'), 'utf8').split('\n%%%\n').map(readMarkedDocument);
}
