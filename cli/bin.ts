import * as files from 'node:fs/promises';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { main } from './main.ts';

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
};

/** A reader that has seen enough (`| head`) is no fault: the rest is dropped. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise(resolve => {
    if (stream.destroyed || !stream.writable) resolve();
    else stream.write(text, () => resolve());
  });
}

for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

// Not process.exit: what is still on its way to a pipe would be cut off.
void main(process.argv.slice(2), io)
  .catch(async (fault: unknown) => {
    const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    await io.err(`gaozhi: 程序出错，请把下面的内容报告给开发者：\n${detail}\n`);
    return exitCodes.fault;
  })
  .then(code => {
    process.exitCode = code;
  });
