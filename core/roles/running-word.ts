/** A number that the document's own word carries: 任务三, 问题1, 模块A, Q2. */
export interface RunningWord {
  readonly word: string;
  readonly ordinal: number;
}

/** Reads the words of a line without a number of its own; undefined where none stands at the start. */
export function runningWord(words: string): RunningWord | undefined {
  const match = WORD_WITH_ORDINAL.exec(words);
  if (match === null) return undefined;
  const [, word = '', han, digits, letter] = match;
  if (han !== undefined) return { word, ordinal: '一二三四五六七八九十'.indexOf(han) + 1 };
  return { word, ordinal: digits === undefined ? (letter ?? '').charCodeAt(0) - 64 : Number(digits) };
}

const WORD_WITH_ORDINAL =
  /^[【（(“]?([\p{Script=Han}A-Za-z]{1,4}?)[.．·]?(?:(十|[一二三四五六七八九])(?![一二三四五六七八九十是个要])|(\d{1,2})(?![\d年月日%.])|([A-H])(?![A-Za-z]))(?:$|[】）):：、.．—-]|(?=[\p{Script=Han}“《]))/u;
