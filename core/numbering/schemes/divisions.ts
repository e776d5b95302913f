import { parseHanNumeral, writeHanNumeral } from '../../text/han-numeral.ts';
import { type NumberingScheme, readSticky, type SchemeId } from '../scheme.ts';

/** 第一部分、第一章、第一节、第一条 (GB/T 15834 B.3.6: followed by a space). */
export const divisions: readonly NumberingScheme[] = [
  division('part', '部分|部份|编|編|篇', '第一部分　', 0),
  division('chapter', '章', '第一章　', 2),
  division('division', '节|節', '第一节　', 4),
  division('article', '条|條', '第一条　', 6),
];

function division(id: SchemeId, words: string, example: string, rank: number): NumberingScheme {
  // A heading is parted from its mark by a space or a mark, or stands right behind 部分; `第一部分工作已完成` is prose.
  const pattern = new RegExp(
    `第([〇零一二三四五六七八九十百]{1,5}|\\d{1,3})(?:${words})([ \\t\\u3000\\u00a0]+|[：:、，,.．—]|(?=\\r?\\n?$))?`,
    'uy',
  );
  return {
    id,
    example,
    rank,
    opens: /第/u,
    read: (line, at) =>
      readSticky(id, pattern, line, at, ([, numeral = '', gap]) => ({ ordinal: ordinalOf(numeral), tentative: gap === undefined })),
    write: ordinal => example.replace('一', writeHanNumeral(ordinal)),
  };
}

function ordinalOf(numeral: string): number | undefined {
  return /^\d/u.test(numeral) ? Number(numeral) || undefined : parseHanNumeral(numeral);
}
