import { dirname, join } from 'node:path';
import { parseDraft } from '#core';
import type { LayoutProfile, ProfileFile, ProfileLibrary } from '#official';
import { profileLibrary } from '#official';
import { FileError } from './file-error.ts';
import { createReader, displayName } from './files.ts';
import type { Io } from './io.ts';

/** The profile of a command line, and what else a document may name. */
export interface ChosenProfile {
  readonly profile: LayoutProfile;
  readonly library: ProfileLibrary;
}

/**
 * The profile of that name, or of that file with the files that it inherits by their names, which stand beside it. Mistakes in files
 * are told on standard error; a `FileError` says that there is neither.
 */
export async function chooseProfile(nameOrFile: string, io: Io): Promise<ChosenProfile> {
  const builtIn = profileLibrary([]);
  const named = builtIn.find(nameOrFile);
  if (named !== undefined) return { profile: named, library: builtIn };
  if (!FILE.test(nameOrFile)) throw new FileError(`${builtIn.notFound(nameOrFile)}；自己的版式请写文件的路径`);
  const files = await readFamily(nameOrFile, io);
  const library = profileLibrary(files);
  await tellProblems(files, library, io);
  const profile = library.ofFile(nameOrFile);
  if (profile === undefined) throw new FileError(builtIn.notFound(nameOrFile));
  return { profile, library };
}

/** A path, or a name with the ending of YAML. */
const FILE = /[\\/]|\.ya?ml$|^-$/iu;

async function readFamily(first: string, io: Io): Promise<readonly ProfileFile[]> {
  const read = createReader(io);
  const files: ProfileFile[] = [{ uri: first, text: (await read(first)).text }];
  for (;;) {
    const known = new Set(files.map(({ uri }) => uri));
    const wanted = profileLibrary(files)
      .missing.filter(name => FILE.test(name))
      .map(name => join(dirname(first), name))
      .find(path => !known.has(path));
    if (wanted === undefined || files.length >= MOST_FILES) return files;
    files.push({ uri: wanted, text: (await read(wanted)).text });
  }
}

/** Longer lines of ancestors are a mistake. */
const MOST_FILES = 20;

async function tellProblems(files: readonly ProfileFile[], { problems }: ProfileLibrary, io: Io): Promise<void> {
  for (const { uri, text } of files) {
    const { source } = parseDraft(text);
    for (const { start, message } of problems.get(uri) ?? []) {
      const { line, character } = source.position(start);
      await io.err(`${displayName(uri)}:${line + 1}:${character + 1}: 警告: ${message} (profile)\n`);
    }
  }
}
