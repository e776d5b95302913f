import type { Requests } from '#protocol';
import type { Connection } from 'vscode-languageserver';
import { guard } from '../guard.ts';

/** Registers the handler of one of our own requests. */
export function answer<Method extends keyof Requests>(
  connection: Connection,
  method: Method,
  empty: Requests[Method]['result'],
  handle: (params: Requests[Method]['params']) => Requests[Method]['result'] | Promise<Requests[Method]['result']>,
): void {
  connection.onRequest<unknown, void>(method, guard(connection.console, method, empty, handle));
}
