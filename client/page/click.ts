/** Where in the text of the pages the reader pointed; everything from 0. */
export interface PlaceInPages {
  readonly page: number;
  readonly line: number;
  readonly piece: number;
  /** UTF-16 units into the piece. */
  readonly offset: number;
}

/** Undefined beside the text. */
export function placeAt(x: number, y: number): PlaceInPages | undefined {
  const target = document.elementFromPoint(x, y);
  const line = target?.closest<HTMLElement>('.line');
  const sheet = line?.closest<HTMLElement>('.sheet');
  if (line === undefined || line === null || sheet === undefined || sheet === null) return undefined;
  const pieces = [...line.querySelectorAll<HTMLElement>('.piece')];
  const caret = document.caretRangeFromPoint(x, y);
  const hit = pieces.findIndex(piece => caret !== null && piece.contains(caret.startContainer));
  const piece = pieces[hit];
  return {
    page: Number(sheet.dataset['page']),
    line: Number(line.dataset['line']),
    piece: Math.max(hit, 0),
    offset: piece === undefined || caret === null ? 0 : lengthBefore(piece, caret),
  };
}

function lengthBefore(piece: HTMLElement, caret: Range): number {
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(caret.startContainer, caret.startOffset);
  return before.toString().length;
}
