import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, RemoteConsole } from 'vscode-languageserver';

export type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result>;

/**
 * Makes a handler safe to register: a request that was called off is not computed, and a fault of ours is logged with
 * its document and answered with `empty` instead of an error box in the editor.
 */
export function guard<Params, Result>(
  log: RemoteConsole,
  name: string,
  empty: Result,
  handle: (params: Params) => Result | Promise<Result>,
): Handler<Params, Result> {
  return async (params, token) => {
    // Requests that were sent together with an edit wait behind it; the editor may have called them off meanwhile.
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, `${name} 已取消`);
    try {
      return await handle(params);
    } catch (error) {
      log.error(`${name} ${uriOf(params)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return empty;
    }
  };
}

function uriOf(params: unknown): string {
  if (typeof params !== 'object' || params === null) return '';
  if ('uri' in params && typeof params.uri === 'string') return params.uri;
  return 'textDocument' in params ? uriOf(params.textDocument) : '';
}
