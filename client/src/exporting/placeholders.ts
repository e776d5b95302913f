/**
 * The gaps of a report, one line for all of a kind on one line of the text: `第25行：地名（市），3 处`. `examples` are the first of
 * them as the server tells them, `count` is how many there are in truth.
 */
export function describePlaceholders(examples: readonly string[], count: number): string {
  const byText = new Map<string, number>();
  for (const example of examples) {
    // The question that holds the list says that they are unfilled.
    const text = example.replace('未填写：', '');
    byText.set(text, (byText.get(text) ?? 0) + 1);
  }
  const shown = [...byText].slice(0, LINES);
  const rest = count - shown.reduce((sum, [, times]) => sum + times, 0);
  return [...shown.map(([text, times]) => (times === 1 ? text : `${text}，${times} 处`)), ...(rest > 0 ? [`…… 另有 ${rest} 处`] : [])].join(
    '\n',
  );
}

/** So many fit into a question on a small screen. */
const LINES = 10;
