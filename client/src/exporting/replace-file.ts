/** The part of `workspace.fs` that writing needs; `Place` is its `Uri`. */
export interface Files<Place> {
  writeFile(place: Place, bytes: Uint8Array): PromiseLike<void>;
  rename(from: Place, to: Place, options: { readonly overwrite: boolean }): PromiseLike<void>;
  delete(place: Place): PromiseLike<void>;
  stat(place: Place): PromiseLike<unknown>;
}

/**
 * Puts a file in its place without ever leaving half of it there: it is written beside, under a temporary name, then
 * takes the place of the older one. When that fails the older file is whole and nothing else is left behind.
 */
export async function replaceFile<Place>(files: Files<Place>, target: Place, temporary: Place, bytes: Uint8Array): Promise<void> {
  try {
    await files.writeFile(temporary, bytes);
  } catch (cause) {
    await files.delete(temporary).then(undefined, () => undefined);
    throw new WriteError('write', cause);
  }
  try {
    await files.rename(temporary, target, { overwrite: true });
  } catch (cause) {
    await recover(files, target, temporary, cause);
  }
}

/** `write`: the folder does not take a new file; `replace`: the older file cannot be replaced; `stranded`: see `recover`. */
export class WriteError extends Error {
  readonly code: 'write' | 'replace' | 'stranded';

  constructor(code: WriteError['code'], cause: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** Some file systems remove the older file before they rename: then the temporary file is all there is, and must not go. */
async function recover<Place>(files: Files<Place>, target: Place, temporary: Place, cause: unknown): Promise<void> {
  const older = await files.stat(target).then(
    () => true,
    () => false,
  );
  if (older) {
    await files.delete(temporary).then(undefined, () => undefined);
    throw new WriteError('replace', cause);
  }
  await files.rename(temporary, target, { overwrite: false }).then(undefined, (second: unknown) => {
    throw new WriteError('stranded', second);
  });
}
