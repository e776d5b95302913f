/**
 * A heading short enough for an outline: a longer one ends at its last clause that fits, else in the middle of one.
 * `limit` counts UTF-16 code units.
 */
export function clipAtClause(text: string, limit: number): string {
  if (text.length <= limit) return text;
  for (let end = limit; end >= limit / 3; end--) {
    if (clauseEnds.includes(text.charAt(end))) return `${text.slice(0, end)}…`;
  }
  return clip(text, limit);
}

/** The first `limit` code units and an ellipsis, never half a character. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
  return `${text.slice(0, end)}…`;
}

const clauseEnds = '，,；;：:、。';
