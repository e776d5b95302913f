// Bundle sizes against their budgets. A budget is raised only by a commit that says why.
import { readFileSync } from 'node:fs';

/** Thousands of bytes, minified. A bundle without a budget is a fault, too. */
const BUDGETS = {
  'client/node.js': 520,
  'client/browser.js': 480,
  'server/node.js': 388, // of it 191 the protocol, 24 the weights and 30 the vocabulary of the recognizer
  'server/print.js': 545, // of it 97 yaml, 61 the words and terms in which no title is broken, 45 the elements with completion and hover, 26 profiles
  'server/snippets.js': 85,
  'server/browser.js': 880, // all parts of the server in one
  'cli.js': 645,
  'page/preview.js': 10,
  'page/preview.css': 6,
  'export/docx.js': 420,
  'export/docx.mjs': 420,
};

process.chdir(`${import.meta.dirname}/..`);
const outputs = JSON.parse(readFileSync('.tsbuild/bundles.json', 'utf8'));
const sizes = Object.entries(outputs).map(([file, { bytes }]) => ({ file: file.replace('dist/', ''), size: bytes / 1000 }));
for (const { file, size } of sizes) {
  const budget = BUDGETS[file] ?? 0;
  if (size > budget) process.exitCode = 1;
  console.log(`${size > budget ? '✗' : '✓'} ${file.padEnd(20)} ${size.toFixed(1).padStart(7)} of ${budget} kB`);
}
