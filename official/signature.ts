/**
 * Where 发文机关署名 and 成文日期 end without a seal (GB/T 9704 7.3.5.2): the date opens two characters to the right of
 * the name, and the longer of the two stands at least two characters from the right edge. Widths and the answer are in
 * any one unit; `character` is one 字 of the text in that unit.
 */
export function signatureIndents(
  nameWidth: number,
  dateWidth: number,
  character: number,
): { readonly name: number; readonly date: number } {
  return dateWidth <= nameWidth
    ? { name: 2 * character, date: nameWidth - dateWidth }
    : { name: dateWidth - nameWidth + 4 * character, date: 2 * character };
}
