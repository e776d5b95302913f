/** What the program ends with; the gravest of all files counts. Described in docs/cli.md and in the help. */
export const exitCodes = {
  fine: 0,
  /** `lint` found errors or warnings. */
  findings: 1,
  usage: 2,
  /** A file could not be read or written; what could be done with the others was done. */
  file: 3,
  /** A fault of the program itself. */
  fault: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
