import type { Requests } from '#protocol';
import type { CancellationToken } from 'vscode-languageserver';
import type { Context } from '../context.ts';
import { guard } from '../guard.ts';

/** Registers the handler of one of our own requests. */
export function answer<Method extends keyof Requests>(
  context: Context,
  method: Method,
  empty: Requests[Method]['result'],
  handle: (
    params: Requests[Method]['params'],
    token: CancellationToken,
  ) => Requests[Method]['result'] | Promise<Requests[Method]['result']>,
): void {
  context.connection.onRequest<unknown, void>(method, guard(context, method, empty, handle));
}
