// Makes layout/title/fitted.generated.ts: bundles layout/title/fit.ts and fits the weights to the gold titles.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { titlesOf } from '../test/titles/judge.mjs';

const root = dirname(import.meta.dirname);
export const titleWeightsFile = new URL('../layout/title/fitted.generated.ts', import.meta.url);

/** The titles that weights may be fitted to; those of checking.txt may not. */
const FILES = ['tuning.txt', 'tuning2.txt'];

export async function generateTitleWeights() {
  const { fitWeights, writeWeights } = await bundledFit();
  const weights = writeWeights(fitWeights(FILES.flatMap(titlesOf)));
  return `// Made by scripts/generate-title-weights.mjs from ${FILES.join(' and ')} of test/titles. Do not edit.

/** The weights of features.ts and name-costs.ts, in hundredths: the higher, the more likely a clerk begins a line there. */
export const WEIGHTS =
  '${weights}';
`;
}

async function bundledFit() {
  const folder = mkdtempSync(join(tmpdir(), 'gaozhi-titles-'));
  try {
    const outfile = join(folder, 'fit.mjs');
    await build({
      entryPoints: [join(root, 'layout/title/fit.ts')],
      absWorkingDir: root,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(titleWeightsFile, await generateTitleWeights());
