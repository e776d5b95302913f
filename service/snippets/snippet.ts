import type { SchemeId } from '#core';

/** A standard paragraph as its library describes it. */
export interface Snippet {
  /** Pinyin initials of the name, unique in its library: `czwt`. */
  readonly id: string;
  readonly name: string;
  /** The occasion, shown beside the name. */
  readonly description: string;
  /** What the file calls all its paragraphs: `问题与原因`. */
  readonly group: string;
  readonly where: SnippetPlace;
  /** The title must hold one of these words; empty means any report. One character counts at the title's end only. */
  readonly genres: readonly string[];
  /** The title may hold none of these words. */
  readonly except: readonly string[];
  /** Not offered where the opening paragraphs hold this text already. */
  readonly without: string | undefined;
  /** Further initials and further openings in Chinese by which it is found. */
  readonly aliases: readonly string[];
  /** Ordinals of this scheme in the body go on from those of the report. */
  readonly continues: SchemeId | undefined;
  /** The name is a usual heading, so that the body may follow under `二、存在问题`. */
  readonly titled: boolean;
  /** How many lines of the body stand at the left margin, without first-line indent. */
  readonly flush: number;
  /** Numbers of the stops whose text may stay as it is; the others name what is to be written there. */
  readonly ready: readonly number[];
  /** In the snippet syntax of LSP and VS Code. */
  readonly body: string;
}

/** Where a standard paragraph makes sense. */
export type SnippetPlace = (typeof snippetPlaces)[number];

export const snippetPlaces = ['anywhere', 'sentence-start', 'line-start', 'below-title', 'last-paragraph', 'empty-document'] as const;
