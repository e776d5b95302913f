import { CancellationTokenSource, ProgressLocation, window } from 'vscode';
import type { CancellationToken } from 'vscode';
import { Delay } from '../delay.ts';

/** Runs a task; says so in a notification only when it takes longer than a moment. Undefined when the writer cancels it. */
export async function progressIfLong<Result>(
  title: string,
  task: (token: CancellationToken) => Promise<Result>,
): Promise<Result | undefined> {
  const source = new CancellationTokenSource();
  const cancelled = new Promise<undefined>(resolve => source.token.onCancellationRequested(() => resolve(undefined)));
  const result = Promise.race([task(source.token), cancelled]);
  const show = new Delay(MOMENT, () => {
    void window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, async (_, token) => {
      token.onCancellationRequested(() => source.cancel());
      await result.catch(() => undefined);
    });
  });
  show.restart();
  try {
    return await result;
  } finally {
    show.dispose();
    source.dispose();
  }
}

const MOMENT = 400;
