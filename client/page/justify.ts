/**
 * Stretches full lines to the right edge of the type area. The server says how wide a line has to be; how wide it is
 * depends on the faces of this machine, so it is measured: all lines first, then all are set, for one layout pass.
 */
export function justify(lines: readonly HTMLElement[]): void {
  const twip = lengthOfTwip();
  const extras = lines.map(line => extraSpacing(line, twip));
  for (const [index, line] of lines.entries()) {
    const extra = extras[index];
    if (extra !== undefined) line.style.setProperty('--extra', extra.toFixed(3));
  }
}

/** What to add after every character, in twips. */
function extraSpacing(line: HTMLElement, twip: number): number | undefined {
  const wanted = Number(line.dataset['stretch']);
  if (!(wanted > 0)) return undefined;
  const text = line.textContent.trimEnd();
  const gaps = characterCount(text) - 1;
  if (gaps < 1) return undefined;
  const spacing = Number(line.querySelector<HTMLElement>('.piece:last-of-type')?.dataset['spacing']) || 0;
  // Spacing follows the last character, too, but does not count as part of the line.
  const natural = widthOf(line, text.length) / twip - spacing;
  return Math.min(Math.max((wanted - natural) / gaps, TIGHTEST), LOOSEST);
}

/** Beyond these a face is so wrong that a ragged line looks better. */
const TIGHTEST = -40;
const LOOSEST = 120;

/** Spaces at the end of a line hang beyond it. */
function widthOf(line: HTMLElement, length: number): number {
  const range = document.createRange();
  range.setStart(line, 0);
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let rest = length;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const size = node.nodeValue?.length ?? 0;
    if (rest <= size) {
      range.setEnd(node, rest);
      return range.getBoundingClientRect().width;
    }
    rest -= size;
  }
  return line.getBoundingClientRect().width;
}

/** As the browser spaces them: a letter with its marks is one character. */
function characterCount(text: string): number {
  return /[\p{M}\p{Cs}\u{10000}-\u{10ffff}\u200d]/u.test(text) ? [...new Intl.Segmenter('zh').segment(text)].length : text.length;
}

function lengthOfTwip(): number {
  return (Number(document.documentElement.style.getPropertyValue('--zoom')) * 96) / 1440;
}
