import * as files from 'node:fs/promises';
import { exitCodes } from './exit-codes.ts';
import { codeOf, writeError } from './file-error.ts';
import type { Io } from './io.ts';
import { main } from './main.ts';
import { catchSignals } from './signals.ts';

/** Why standard output could not take what was written to it. */
let outputFault: unknown;

const io: Io = {
  files,
  out: text => write(process.stdout, text),
  err: text => write(process.stderr, text),
  stdin: async () => {
    const chunks: Uint8Array[] = [];
    const input: AsyncIterable<Uint8Array> = process.stdin;
    for await (const chunk of input) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  now: () => new Date().toISOString(),
  catchSignals,
};

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise(resolve => {
    if (stream.destroyed || !stream.writable) resolve();
    else stream.write(text, () => resolve());
  });
}

async function run(): Promise<number> {
  try {
    const code = await main(process.argv.slice(2), io);
    if (outputFault === undefined) return code;
    await io.err(`gaozhi: ${writeError('标准输出', outputFault).message}。\n`);
    return exitCodes.file;
  } catch (fault) {
    const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    await io.err(`gaozhi: 程序出错，请把下面的内容报告给开发者：\n${detail}\n`);
    return exitCodes.fault;
  }
}

process.stdout.on('error', (error: unknown) => {
  // A reader that has seen enough (`| head`) is no fault: the rest is dropped.
  if (codeOf(error) !== 'EPIPE') outputFault ??= error;
});
process.stderr.on('error', () => undefined);

// Not process.exit: what is still on its way to a pipe would be cut off.
void run().then(code => {
  process.exitCode = code;
});
