import { expect, test } from 'vitest';
import type { FolderFiles } from './leftovers.ts';
import { removeLeftovers, temporaryName } from './leftovers.ts';

const NOW = 1_900_000_000_000;
const MINUTE = 60_000;
const FILE = 1;
const FOLDER = 2;
const LINK = 65;

/** What is left of `name`, last touched so many minutes ago, beside `others` after an export of 新.docx. */
async function remains(name: string, minutes: number, others: readonly string[] = [], type = FILE): Promise<boolean> {
  const names = new Set(['新.docx', name, ...others]);
  const files: FolderFiles<string> = {
    readDirectory: () => Promise.resolve([...names].map(entry => [entry, entry === name ? type : FILE] as const)),
    stat: entry => Promise.resolve({ mtime: entry === name ? NOW - minutes * MINUTE : NOW }),
    delete: entry => Promise.resolve(void names.delete(entry)),
  };
  await removeLeftovers(files, '', '新.docx', entry => entry);
  for (const other of others) expect(names).toContain(other);
  return names.has(name);
}

const killed = temporaryName('总结.docx');

test('what an export that was killed has left is removed by the next one', async () =>
  expect(await remains(killed, 11, ['总结.docx'])).toBe(false));
test('what another window may just be writing stays', async () => expect(await remains(killed, 9, ['总结.docx'])).toBe(true));
test('what may be all there is of a file stays for a day', async () => {
  expect(await remains(killed, 23 * 60)).toBe(true);
  expect(await remains(killed, 25 * 60)).toBe(false);
});
test.each(['~gaozhi-总结.docx', 'gaozhi-总结.docx.tmp', '~gaozhi-.tmp', '~总结.docx.tmp', 'x~gaozhi-总结.docx.tmp'])(
  '%s is not ours',
  async name => expect(await remains(name, 100_000, ['总结.docx'])).toBe(true),
);
test('a folder or a link under such a name is not ours', async () => {
  expect(await remains(killed, 100_000, ['总结.docx'], FOLDER)).toBe(true);
  expect(await remains(killed, 100_000, ['总结.docx'], LINK)).toBe(true);
});
test('a file system that knows no times keeps everything', async () =>
  expect(await remains(killed, NOW / MINUTE, ['总结.docx'])).toBe(true));
test('a folder that cannot be listed is no fault', async () => {
  const refuse = (): Promise<never> => Promise.reject(new Error('EACCES'));
  const files: FolderFiles<string> = { readDirectory: refuse, stat: () => Promise.resolve({ mtime: NOW }), delete: refuse };
  expect(await removeLeftovers(files, '', '新.docx', entry => entry)).toBeUndefined();
});
