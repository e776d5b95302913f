import { spawnSync } from 'node:child_process';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeLeftovers, temporaryName } from './leftovers.ts';

let folder: string;
beforeEach(async () => {
  folder = await files.mkdtemp(join(tmpdir(), 'gaozhi-leftovers-'));
});
afterEach(() => files.rm(folder, { recursive: true }));

const MINUTE = 60_000;
const ended = spawnSync(process.execPath, ['-e', '']).pid;
/** A temporary name as the process `id` gives it. */
const nameOf = (id: number): string => temporaryName().replace(`-${process.pid}-`, `-${id}-`);
/** The same on another machine. */
const elsewhere = (name: string): string => name.replace(/(?<=^\.gaozhi-)[0-9a-f]{8}/u, '00000000');

/** Writes a file that was last touched so many minutes ago, and says whether it is still there afterwards. */
async function remains(name: string, minutes: number): Promise<boolean> {
  const now = Date.now();
  await files.writeFile(join(folder, name), '');
  await files.utimes(join(folder, name), now / 1000, (now - minutes * MINUTE) / 1000);
  await removeLeftovers(files, folder, now);
  return (await files.readdir(folder)).includes(name);
}

test('what a process has left that is gone is removed at once', async () => expect(await remains(nameOf(ended), 0)).toBe(false));
test('what another export is just writing stays', async () => expect(await remains(nameOf(process.pid), 1)).toBe(true));
test('what nobody has touched for long is removed', async () => expect(await remains(nameOf(process.pid), 11)).toBe(false));
test('what another machine is just writing stays, for its process cannot be asked after', async () => {
  expect(await remains(elsewhere(nameOf(ended)), 1)).toBe(true);
  expect(await remains(elsewhere(nameOf(ended)), 11)).toBe(false);
});

test.each([
  '总结.docx',
  '.gaozhi-notes.tmp',
  '.gaozhi-1a2b3c4d.tmp',
  `x${nameOf(ended)}`,
  `${nameOf(ended)}.docx`,
  nameOf(ended).toUpperCase(),
])('%s is not ours', async name => expect(await remains(name, 10_000)).toBe(true));

test('a folder or a link under such a name is not ours', async () => {
  const [one, other] = [nameOf(ended), nameOf(ended)];
  await files.mkdir(join(folder, one));
  await files.symlink(join(folder, one), join(folder, other));
  await removeLeftovers(files, folder, Date.now() + 100 * MINUTE);
  expect((await files.readdir(folder)).toSorted()).toEqual([one, other].toSorted());
});

test('a folder that cannot be listed is left as it is', async () => {
  await removeLeftovers(files, join(folder, 'none'), Date.now());
  expect(await files.readdir(folder)).toEqual([]);
});
