import { type Draft, parseDraft, reparseDraft, type Section, seriesItems } from '#core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomEdit, type RandomEdit, reportText } from './drafts.ts';

/** Ten thousand edits: sessions of twenty. */
const SESSIONS = { numRuns: 500 };

test('the blocks join to the source, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(reportText, fc.string({ unit: 'binary' })), text => {
      const draft = parseDraft(text);
      expect([...draft.blocks].map(block => block.text).join('')).toBe(text);
      expect(draft.source.text).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('reparsing equals parsing, and untouched blocks stay the same objects', () => {
  fc.assert(
    fc.property(reportText, fc.array(randomEdit, { minLength: 20, maxLength: 20 }), (text, edits) => {
      let draft = parseDraft(text);
      for (const edit of edits) {
        const before = draft;
        const span = place(edit, before);
        // The tree of some versions is asked for, of others not: both must come out right.
        if (edit.at % 3 === 0) void before.reports;
        draft = reparseDraft(before, [{ span, newText: edit.newText }]);
        const source = before.source.text;
        const fresh = parseDraft(source.slice(0, span.start) + edit.newText + source.slice(span.end));
        expect([...draft.blocks]).toEqual([...fresh.blocks]);
        expect(draft.reports).toEqual(fresh.reports);
        expect(draft.frontMatter).toEqual(fresh.frontMatter);
        for (let i = 0; i < before.blocks.length && before.start(i + 1) < span.start; i++)
          // A fence that is closed further down makes code of the lines above.
          if (draft.blocks.at(i)?.fence === before.blocks.at(i)?.fence) expect(draft.blocks.at(i)).toBe(before.blocks.at(i));
      }
    }),
    SESSIONS,
  );
});

test('a heading that gets text behind it is seen to change', () => {
  // Below 目录 a short numbered line is an entry of the contents, one with text is not.
  const text = '目录\n一、甲\n二、乙\n一、甲\n二、乙';
  const draft = parseDraft(text);
  void draft.reports;
  const edited = reparseDraft(draft, [{ span: { start: 6, end: 6 }, newText: '。乙事已经办结。' }]);
  expect(edited.reports).toEqual(parseDraft(edited.source.text).reports);
});

test('several edits at once are counted in the old text', () => {
  fc.assert(
    fc.property(reportText, fc.nat(), fc.nat(), reportText, reportText, (text, a, b, one, other) => {
      const [first = 0, second = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
      const edits = [
        { span: { start: first, end: first }, newText: one },
        { span: { start: second, end: text.length }, newText: other },
      ];
      const draft = reparseDraft(parseDraft(text), edits);
      expect(draft.source.text).toBe(text.slice(0, first) + one + text.slice(first, second) + other);
    }),
    { numRuns: 1000 },
  );
});

test('sections nest, follow one another and stay inside their report', () => {
  fc.assert(
    fc.property(reportText, text => {
      const draft = parseDraft(text);
      let end = 0;
      for (const report of draft.reports) {
        expect(report.blocks.first).toBeGreaterThanOrEqual(end);
        end = report.blocks.end;
        checkNested(report.sections, report.blocks, 1);
      }
      expect(end).toBeLessThanOrEqual(draft.blocks.length);
    }),
    { numRuns: 2000 },
  );
});

test('series items lie in their line, in order', () => {
  fc.assert(
    fc.property(reportText, text => {
      for (const block of parseDraft(text).blocks) {
        let end = 0;
        for (const { mark, title } of seriesItems(block)) {
          expect(mark.span.start).toBeGreaterThanOrEqual(end);
          expect(title.start).toBe(mark.span.end);
          expect(title.end).toBeLessThanOrEqual(block.text.length);
          end = mark.span.end;
        }
      }
    }),
  );
});

function checkNested(sections: readonly Section[], outer: { readonly first: number; readonly end: number }, depth: number): void {
  let end = outer.first;
  for (const section of sections) {
    expect(section.depth).toBe(depth);
    expect(section.blocks.first).toBe(section.heading);
    expect(section.blocks.first).toBeGreaterThanOrEqual(end);
    expect(section.blocks.end).toBeGreaterThan(section.blocks.first);
    expect(section.blocks.end).toBeLessThanOrEqual(outer.end);
    end = section.blocks.end;
    checkNested(section.children, section.blocks, depth + 1);
  }
}

function place({ at, length }: RandomEdit, draft: Draft): { readonly start: number; readonly end: number } {
  const start = Math.floor((at / 1_000_000) * draft.source.length);
  return { start, end: Math.min(draft.source.length, start + length) };
}
