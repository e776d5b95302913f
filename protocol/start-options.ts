/** The `initializationOptions` of LSP's `initialize`; all of them may be left out. */
export interface StartOptions {
  /** The address of the server's own script. A browser's server starts a second worker from it, which writes the files. */
  readonly script?: string;
  /** The client asks for the pages again when it is told that they may look otherwise. */
  readonly refreshPages?: boolean;
}
