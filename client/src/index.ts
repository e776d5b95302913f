/** The extension without its runtime: `node/main.ts` and `browser/main.ts` say how the language server is started. */
export { activateWith } from './extension.ts';
export type { Extension } from './extension.ts';
export type { CreateConnection, ServerConnection } from './language-server.ts';
