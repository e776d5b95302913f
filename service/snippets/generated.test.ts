import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateSnippets, snippetsFile } from '../../scripts/generate-snippets.mjs';

test('the built-in paragraphs are those of snippets/*.yaml; else run `node scripts/generate-snippets.mjs`', async () => {
  expect(await generateSnippets()).toBe(readFileSync(snippetsFile, 'utf8'));
});
