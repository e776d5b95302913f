import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol/node';
import type { Editor } from '../support/lsp.ts';
import { servers } from './servers.ts';

// Whatever is done to a document, the server knows as much of it as one that was shown the result.
const pieces = [
  '一、主要工作',
  '（一）',
  '1．',
  '2031年工作总结',
  'XX',
  'X月X日',
  '一是压实责任。',
  '：',
  '。',
  '\n',
  '\r\n',
  '\r',
  '\u3000',
  '\0',
  '\uD83D',
  '\uDE00',
  '---\n',
  'a',
];
const piece = fc.constantFrom(...pieces);
const fragment = fc.array(piece, { maxLength: 4 }).map(parts => parts.join(''));
const place = fc.record({ line: fc.integer({ min: 0, max: 30 }), character: fc.integer({ min: 0, max: 40 }) });
const edit = fc.record({ start: place, end: place, text: fragment });

describe.each(servers.slice(0, 2))('a server $name', ({ start }) => {
  let editor: Editor;
  let count = 0;
  beforeAll(async () => {
    editor = await start({ settings: { outline: { series: 'all' } } });
  });
  afterAll(() => editor.close());

  test('random edits leave it where a fresh opening would', async () => {
    const text = fc.array(piece, { maxLength: 40 }).map(parts => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.array(edit, { minLength: 1, maxLength: 8 }), async (before, edits) => {
        const edited = `untitled:edited-${++count}`;
        const fresh = `untitled:fresh-${count}`;
        let now = before;
        await editor.open(edited, before);
        for (const { start: from, end: to, text: newText } of edits) {
          const change: TextDocumentContentChangeEvent = { range: { start: from, end: to }, text: newText };
          now = apply(now, change);
          await editor.change(edited, [change]);
        }
        await editor.open(fresh, now);
        expect(await editor.symbols(edited)).toEqual(await editor.symbols(fresh));
        const [mine, theirs] = [await editor.pull(edited), await editor.pull(fresh)];
        expect({ ...mine, resultId: '' }).toEqual({ ...theirs, resultId: '' });
        await editor.closeDocument(edited);
        await editor.closeDocument(fresh);
      }),
      { numRuns: 300 },
    );
  });
});

/** An edit as LSP describes it: places outside the text move to its nearest end of line or end. */
function apply(text: string, change: Extract<TextDocumentContentChangeEvent, { range: unknown }>): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u);
  if (/[\r\n]$/u.test(text) || text === '') lines.push('');
  const offset = ({ line, character }: { line: number; character: number }): number => {
    if (line >= lines.length) return text.length;
    const start = lines.slice(0, line).join('').length;
    return start + Math.min(character, (lines[line] ?? '').replace(/[\r\n]+$/u, '').length);
  };
  const [start = 0, end = 0] = [offset(change.range.start), offset(change.range.end)].toSorted((a, b) => a - b);
  return text.slice(0, start) + change.text + text.slice(end);
}
