import { decodeText } from '#import';
import type { ProfileFile } from '#protocol';
import { FileType, Uri, workspace } from 'vscode';
import { isProfileFile, placeOf } from './profile-places.ts';

export interface OwnProfileFiles {
  readonly files: readonly ProfileFile[];
  /** Folders in which a profile may come, change or go. */
  readonly folders: readonly Uri[];
  /** Paths of the setting at which there is nothing. */
  readonly missing: readonly string[];
}

/** Reads the profile files that the paths name; a text that is open in an editor counts as it stands there. */
export async function readProfiles(paths: readonly string[]): Promise<OwnProfileFiles> {
  const found = await Promise.all(paths.map(readPath));
  const files = new Map(found.flatMap(({ files: own }) => own.map(file => [file.uri, file])));
  return {
    files: [...files.values()],
    folders: found.flatMap(({ folders }) => folders),
    missing: paths.filter((_, i) => found[i]?.files.length === 0 && !found[i].exists),
  };
}

interface Found {
  readonly files: readonly ProfileFile[];
  readonly folders: readonly Uri[];
  readonly exists: boolean;
}

async function readPath(path: string): Promise<Found> {
  const candidates = path.trim() === '' ? [] : addressesOf(path);
  const found = await Promise.all(candidates.map(readAddress));
  return {
    files: found.flatMap(({ files }) => files),
    folders: found.flatMap(({ folders }) => folders),
    exists: found.some(({ exists }) => exists),
  };
}

/** A relative path is one in each folder of the workspace. */
function addressesOf(path: string): readonly Uri[] {
  const folders = workspace.workspaceFolders ?? [];
  const place = placeOf(path);
  switch (place.kind) {
    case 'address':
      return [Uri.parse(place.address)];
    case 'absolute': {
      const virtual = folders.find(({ uri }) => uri.scheme !== 'file')?.uri;
      return [virtual === undefined ? Uri.file(place.path) : virtual.with({ path: place.path })];
    }
    case 'relative':
      return folders.map(({ uri }) => Uri.joinPath(uri, place.path));
  }
}

async function readAddress(uri: Uri): Promise<Found> {
  const parent = Uri.joinPath(uri, '..');
  try {
    const { type } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) === 0) return { files: await readFiles([uri]), folders: [parent], exists: true };
    const entries = await workspace.fs.readDirectory(uri);
    const names = entries.flatMap(([name, kind]) => ((kind & FileType.Directory) === 0 && isProfileFile(name) ? [name] : []));
    const chosen = names.toSorted().slice(0, MOST_FILES);
    return { files: await readFiles(chosen.map(name => Uri.joinPath(uri, name))), folders: [uri], exists: true };
  } catch {
    return { files: [], folders: [parent], exists: false };
  }
}

/** More in one folder are no profiles. */
const MOST_FILES = 100;
/** Bytes; the server reads no longer ones. */
const LONGEST = 400_000;

async function readFiles(uris: readonly Uri[]): Promise<readonly ProfileFile[]> {
  const texts = await Promise.all(uris.map(textOf));
  return uris.flatMap((uri, i) => {
    const text = texts[i];
    return text === undefined ? [] : [{ uri: uri.toString(), text }];
  });
}

async function textOf(uri: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (open !== undefined) return open.getText();
  try {
    return decodeText((await workspace.fs.readFile(uri)).subarray(0, LONGEST)).text;
  } catch {
    return undefined;
  }
}
