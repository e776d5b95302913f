import { expect, test } from 'vitest';
import { WriteError, replaceFile } from './replace-file.ts';
import type { Files } from './replace-file.ts';

/** A disk of which some acts fail. */
function disk(contents: Record<string, string>, faults: Partial<Files<string>> = {}) {
  const found = new Map(Object.entries(contents));
  const files: Files<string> = {
    writeFile: (place, bytes) => Promise.resolve(void found.set(place, new TextDecoder().decode(bytes))),
    rename: (from, to) => {
      found.set(to, found.get(from) ?? '');
      found.delete(from);
      return Promise.resolve();
    },
    delete: place => Promise.resolve(void found.delete(place)),
    stat: place => (found.has(place) ? Promise.resolve() : Promise.reject(new Error('absent'))),
    ...faults,
  };
  return { files, found };
}

const fail = (message: string) => () => Promise.reject(new Error(message));
const write = async ({ files, found }: ReturnType<typeof disk>) => {
  const code = await replaceFile(files, 'a.docx', 'a.tmp', new TextEncoder().encode('new')).then(
    () => 'done',
    (error: unknown) => (error instanceof WriteError ? error.code : error),
  );
  return { code, ...Object.fromEntries(found) };
};

test('a new file', async () => expect(await write(disk({}))).toEqual({ code: 'done', 'a.docx': 'new' }));
test('takes the place of the older one', async () =>
  expect(await write(disk({ 'a.docx': 'old' }))).toEqual({ code: 'done', 'a.docx': 'new' }));
test('a folder that takes no files keeps what it has', async () =>
  expect(await write(disk({ 'a.docx': 'old' }, { writeFile: fail('EACCES') }))).toEqual({ code: 'write', 'a.docx': 'old' }));
test('a locked file stays whole and nothing lies beside it', async () =>
  expect(await write(disk({ 'a.docx': 'old' }, { rename: fail('EBUSY') }))).toEqual({ code: 'replace', 'a.docx': 'old' }));
test('the new file is never lost when the older one is already gone', async () => {
  const gone = disk({ 'a.docx': 'old' });
  const files: Files<string> = {
    ...gone.files,
    rename: (from, to, options) => {
      gone.found.delete('a.docx');
      return options.overwrite ? Promise.reject(new Error('EIO')) : gone.files.rename(from, to, options);
    },
  };
  expect(await write({ files, found: gone.found })).toEqual({ code: 'done', 'a.docx': 'new' });
  const never = disk({}, { rename: fail('EIO') });
  expect(await write(never)).toEqual({ code: 'stranded', 'a.tmp': 'new' });
});
