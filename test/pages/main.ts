// npm run pages [-- [--sheets] [--contact] [SAMPLE…]]: prints the samples and measures their pages against GB/T 9704—2012.
import { resolve } from 'node:path';
import { judgeSamples } from './judge.ts';
import { writeContactSheets } from './contact-sheets.ts';
import { writeSheets } from './sheets.ts';

const SHEETS = resolve('artifacts/pages');
const PICTURES = resolve('docs/images');
const NAME_WIDTH = 26;

/** How many samples have faults. */
export async function run(args: readonly string[]): Promise<number> {
  const draw = (folder: string, names: readonly string[]): void => {
    if (args.includes('--sheets')) console.log(`sheets: ${writeSheets(folder, names, SHEETS)}`);
    if (!args.includes('--contact')) return;
    for (const [i, pages] of writeContactSheets(folder, names, PICTURES).entries()) console.log(`pages-${i + 1}.png: ${pages.join(' ')}`);
  };
  const verdicts = await judgeSamples(
    args.filter(arg => !arg.startsWith('--')),
    draw,
  );
  for (const { name, summary, faults } of verdicts) {
    console.log(`${name.padEnd(NAME_WIDTH)} ${summary}`);
    for (const fault of faults) console.log(`    ${fault}`);
  }
  const total = verdicts.reduce((sum, { faults }) => sum + faults.length, 0);
  const clean = verdicts.filter(({ faults }) => faults.length === 0).length;
  console.log(`\n${verdicts.length} samples, ${clean} without fault, ${total} faults`);
  return verdicts.length - clean;
}

void run(process.argv.slice(2)).then(
  count => {
    process.exitCode = count === 0 ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
