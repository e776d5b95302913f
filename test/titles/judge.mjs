// How a title in lines is judged: by its marked places and by its shape. For check.mjs and titles.test.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// 156 mm hold 20 characters of 22 pt (GB/T 9704-2012, 5.2.1 and 7.3.1).
export const LINE = 20;
// Lines that differ by less look equally long.
const SAME = 0.75;
// Below this share of the longest line, a line looks lost.
const LOST = 0.25;

/** The marked titles of a file. */
export const titlesOf = file =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(line => line !== '');

export const widthOf = text => [...text.trim()].reduce((sum, character) => sum + (character <= '~' ? 0.5 : 1), 0);

/** How few lines a text of this width needs. */
export const leastLines = width => Math.max(1, Math.ceil(width / LINE));

/** Every way to set the pieces in at most `limit` lines. */
export const arrangementsOf = (pieces, limit) => {
  const found = [];
  const place = (from, lines) => {
    if (from === pieces.length) found.push(lines);
    else if (lines.length < limit)
      for (let to = from + 1; to <= pieces.length; to++) {
        const line = pieces.slice(from, to).join('');
        if (widthOf(line) > LINE) break;
        place(to, [...lines, line]);
      }
  };
  place(0, []);
  return found;
};

const isRectangle = widths => widths.length > 1 && Math.max(...widths) - Math.min(...widths) <= SAME;

// A line shorter than one above it and one below it; covers the hourglass and every zigzag.
const hasWaist = widths =>
  widths.some(
    (width, index) =>
      widths.slice(0, index).some(other => other > width + SAME) && widths.slice(index + 1).some(other => other > width + SAME),
  );

const isLopsided = widths => Math.min(...widths) < Math.max(...widths) * LOST;

export const shapeOf = widths =>
  (isRectangle(widths) && 'rectangle') || (hasWaist(widths) && 'hourglass') || (isLopsided(widths) && 'lopsided') || 'good';

/** What is wrong with a marked title set in these lines; nothing when a careful clerk could have set it so. */
export const faultsOf = (title, lines) => {
  const pieces = title.split('|');
  const widths = lines.map(widthOf);
  const least = leastLines(widthOf(pieces.join('')));
  const shape = shapeOf(widths);
  const strays = [...endsOf(lines)].filter(end => !endsOf(pieces).has(end));
  return [
    ...strays.map(end => `breaks before ${[...pieces.join('')].slice(end, end + 4).join('')}`),
    ...(Math.max(...widths) > LINE ? ['a line is too wide'] : []),
    ...(lines.length > least + 1 ? ['too many lines'] : []),
    // Where the marks allow no good shape, any will do.
    ...(shape !== 'good' && arrangementsOf(pieces, least + 1).some(other => shapeOf(other.map(widthOf)) === 'good') ? [shape] : []),
  ];
};

const endsOf = parts => {
  let end = 0;
  return new Set(parts.map(part => (end += [...part].length)));
};
