export { exitCodes } from './exit-codes.ts';
export type { ExitCode } from './exit-codes.ts';
export type { FileSystem, Io, Unbroken } from './io.ts';
export { main } from './main.ts';
