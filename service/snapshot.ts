import type { Draft } from '#core';

/** A document as it was at one version. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly draft: Draft;
}
