import { createHash, randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf } from './file-error.ts';
import type { FileSystem } from './io.ts';

/** A name for a file that is still being written: says whose it is, and is like no other. */
export function temporaryName(): string {
  return `.gaozhi-${here()}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
}

/**
 * Removes what exports that were killed have left in a folder: files under a name of ours whose process is gone or, where that cannot be
 * told, which nobody has touched for long. Those of an export that runs at the same time stay. `now` in milliseconds.
 */
export async function removeLeftovers(files: FileSystem, folder: string, now: number): Promise<void> {
  for (const name of await files.readdir(folder).catch((): string[] => [])) {
    const [, machine, id] = OURS.exec(name) ?? [];
    if (id === undefined) continue;
    const path = join(folder, name);
    const stats = await files.lstat(path).catch(() => undefined);
    if (stats?.isFile() !== true) continue;
    const gone = machine === here() && !isRunning(Number(id));
    if (gone || now - stats.mtimeMs > LONG) await files.rm(path, { force: true }).catch(() => undefined);
  }
}

const OURS = /^\.gaozhi-([0-9a-f]{8})-([1-9][0-9]{0,9})-[0-9a-f]{8}\.tmp$/u;
/** Ten minutes. Writing takes seconds. */
const LONG = 600_000;

let known: string | undefined;

/** Where a process number means the same: this machine and, in a container, this one. A folder may be shared with others. */
function here(): string {
  known ??= createHash('sha256').update(`${hostname()} ${processSpace()}`).digest('hex').slice(0, 8);
  return known;
}

/** Linux only; a name of the space in which process numbers count. */
function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM: somebody else's.
    return codeOf(error) !== 'ESRCH';
  }
}
