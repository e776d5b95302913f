import { readFileSync } from 'node:fs';
import textmate from 'vscode-textmate';
import { expect, test } from 'vitest';
import { createRegistry } from './tokenize.ts';

interface Manifest {
  readonly contributes: { readonly grammars: readonly [{ readonly tokenTypes: Readonly<Record<string, 'other' | 'comment' | 'string'>> }] };
}

const manifest: Manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const standardTypes = { other: 0, comment: 1, string: 2 } as const;

test('the manifest makes all text plain: suggestions in quotations, partners for their brackets', async () => {
  const [{ tokenTypes }] = manifest.contributes.grammars;
  const types = Object.fromEntries(Object.entries(tokenTypes).map(([selector, type]) => [selector, standardTypes[type]]));
  const grammar = await createRegistry().loadGrammarWithConfiguration('text.gongwen', 1, { tokenTypes: types });
  for (const line of ['印发《〈条例〉细则》和“两张‘XX’清单”。', '当前位置：首页（总）', '一、落实“河长制”']) {
    const tokens = grammar?.tokenizeLine2(line, textmate.INITIAL).tokens ?? new Uint32Array();
    const found = [...tokens].filter((_, index) => index % 2 === 1).map(metadata => (metadata >>> 8) & 3);
    expect(new Set(found)).toEqual(new Set([standardTypes.other]));
  }
});
