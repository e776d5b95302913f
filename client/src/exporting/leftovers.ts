/** The part of `workspace.fs` that tidying up needs; `Place` is its `Uri`. */
export interface FolderFiles<Place> {
  readDirectory(folder: Place): PromiseLike<readonly (readonly [name: string, type: number])[]>;
  /** `mtime` in milliseconds, 0 where the file system does not know it. */
  stat(place: Place): PromiseLike<{ readonly mtime: number }>;
  delete(place: Place): PromiseLike<void>;
}

/** What a file is called while it is being written; always the same for one name, so that a second try does not leave a second file. */
export function temporaryName(name: string): string {
  return `~gaozhi-${name}.tmp`;
}

/**
 * Removes what exports that were killed have left in a folder, once nobody can be writing it any more. One whose own file is not there
 * may be all that there is of it, and the writer may have been told of it: it stays for a day. `fresh` is a file just written, which
 * tells the time by the clock of the disk. Never fails.
 */
export async function removeLeftovers<Place>(
  files: FolderFiles<Place>,
  folder: Place,
  fresh: Place,
  at: (name: string) => Place,
): Promise<void> {
  try {
    const { mtime: now } = await files.stat(fresh);
    const entries = await files.readDirectory(folder);
    const names = new Set(entries.map(([name]) => name));
    for (const [name, type] of entries) {
      const [, target] = OURS.exec(name) ?? [];
      if (target === undefined || type !== FILE) continue;
      const { mtime } = await files.stat(at(name));
      if (mtime > 0 && now - mtime > (names.has(target) ? TEN_MINUTES : DAY)) await files.delete(at(name));
    }
  } catch {
    // A folder that cannot be tidied is no fault of the file that was just written.
  }
}

const OURS = /^~gaozhi-(.+)\.tmp$/su;
/** `FileType.File`; a link has another bit. */
const FILE = 1;
const TEN_MINUTES = 600_000;
const DAY = 86_400_000;
