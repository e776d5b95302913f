import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';
import type { Context } from './context.ts';

export type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result>;

/**
 * Makes a handler safe to register: a request before `initialize` or after `shutdown` is refused as LSP 3.17 asks, one that was
 * called off is not computed, and a fault of ours is logged with its document and answered with `empty` instead of an
 * error box in the editor.
 */
export function guard<Params, Result>(
  { connection, phase, traffic }: Pick<Context, 'connection' | 'phase' | 'traffic'>,
  name: string,
  empty: Result,
  handle: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): Handler<Params, Result> {
  return async (params, token) => {
    traffic.requests++;
    if (phase() === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, `${name}：还没有初始化`);
    if (phase() === 'ended') throw new ResponseError(ErrorCodes.InvalidRequest, `${name}：已经收到 shutdown`);
    // Requests that were sent together with an edit wait behind it; the editor may have called them off meanwhile.
    refuseCancelled(token, name);
    try {
      return await handle(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${name} ${uriOf(params)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return empty;
    }
  };
}

/** Ends a request that the editor has called off. */
export function refuseCancelled(token: CancellationToken, name: string): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, `${name} 已取消`);
}

function uriOf(params: unknown): string {
  if (typeof params !== 'object' || params === null) return '';
  if ('uri' in params && typeof params.uri === 'string') return params.uri;
  return 'textDocument' in params ? uriOf(params.textDocument) : '';
}
