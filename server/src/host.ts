/** What the runtime gives to the server: the only difference between Node and a browser's worker. */
export interface Host {
  /** Runs something later, once; the returned function calls it off. */
  defer(milliseconds: number, run: () => void): () => void;
}
