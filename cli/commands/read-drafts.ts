import type { Draft } from '#core';
import { parseDraft } from '#core';
import type { TextEncoding } from '#import';
import { FileError } from '../file-error.ts';
import { createReader } from '../files.ts';
import type { Io } from '../io.ts';

/** A file that could be read. */
export interface ReadDraft {
  readonly file: string;
  readonly encoding: TextEncoding;
  readonly draft: Draft;
}

export interface Reading {
  readonly drafts: AsyncIterable<ReadDraft>;
  /** Whether a file could not be read; known when the drafts have been taken. */
  readonly failed: () => boolean;
}

/** Reads and parses one file after the other; those that cannot be read are told on standard error and left out. */
export function readDrafts(paths: readonly string[], io: Io): Reading {
  let failed = false;
  const read = createReader(io);
  async function* drafts(): AsyncIterable<ReadDraft> {
    for (const file of paths) {
      try {
        const { text, encoding } = await read(file);
        yield { file, encoding, draft: parseDraft(text) };
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        failed = true;
        await io.err(`gaozhi: ${error.message}。\n`);
      }
    }
  }
  return { drafts: drafts(), failed: () => failed };
}
