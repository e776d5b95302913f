// Checks the gold titles by themselves, without the code that breaks titles: node test/titles/check.mjs [-v]
// Exit code 1 on a fault of form or a title that cannot be set; shapes are only listed, for a person to judge.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { arrangementsOf, leastLines, LINE, shapeOf, titlesOf, widthOf } from './judge.mjs';

const LEAST_TITLES = 110;
const LEAST_SHORT = 15;
const MAY_NOT_OPEN = /^(?:的|之|》|”|）|、|，|：|〕|上的|中的|等)/u;
const MAY_NOT_CLOSE = /(?:《|“|（|〔|关于|關於|\d)$/u;

const verbose = process.argv.includes('-v');
const files = ['tuning.txt', 'checking.txt'].filter(file => existsSync(join(import.meta.dirname, file)));

const describe = widths => `${widths[0]} ${widths[Math.floor(widths.length / 2)]} ${widths.at(-1)}`;

const formFaults = title => {
  const pieces = title.split('|');
  return [
    ...(pieces.includes('') ? ['an empty piece'] : []),
    ...pieces
      .slice(1)
      .filter(piece => MAY_NOT_OPEN.test(piece))
      .map(piece => `a line may not open with ${piece}`),
    ...pieces
      .slice(0, -1)
      .filter(piece => MAY_NOT_CLOSE.test(piece))
      .map(piece => `a line may not close with ${piece}`),
    ...(/[。！？；]$/u.test(title) ? ['end punctuation'] : []),
    ...(title !== title.trim() ? ['blanks around the title'] : []),
  ];
};

const judge = title => {
  const pieces = title.split('|');
  const width = widthOf(pieces.join(''));
  const least = leastLines(width);
  const shapes = arrangementsOf(pieces, least + 1).map(lines => ({ lines, widths: lines.map(widthOf) }));
  const good = shapes.filter(({ widths }) => shapeOf(widths) === 'good');
  return { width, least, shapes, good, faults: formFaults(title) };
};

let failed = false;
const fail = text => {
  failed = true;
  console.log(`FAULT ${text}`);
};

const seen = new Set();
const report = file => {
  const titles = titlesOf(file);
  const counts = { short: 0, 20: 0, 21: 0, 22: 0, long: 0, unshapely: 0 };
  for (const title of titles) {
    const bare = title.replaceAll('|', '');
    const { width, shapes, good, faults } = judge(title);
    if (seen.has(bare)) fail(`twice: ${bare}`);
    seen.add(bare);
    for (const fault of faults) fail(`${fault}: ${title}`);
    if (shapes.length === 0) fail(`${width} wide, cannot be set: ${title}`);
    else if (good.length === 0) {
      counts.unshapely++;
      console.log(`SHAPE ${title}`);
      for (const { widths } of shapes) console.log(`      ${shapeOf(widths)}: ${describe(widths)}`);
    }
    if (width <= LINE && !title.includes('|')) counts.short++;
    if (width in counts) counts[width]++;
    if ([...bare].length >= 60) counts.long++;
    if (verbose) console.log(`${width}\t${good.length}/${shapes.length}\t${title}`);
  }
  if (titles.length < LEAST_TITLES) fail(`${file}: only ${titles.length} titles`);
  if (counts.short < LEAST_SHORT) fail(`${file}: only ${counts.short} titles of one line`);
  console.log(`${file}: ${titles.length} titles; ${JSON.stringify(counts)}`);
};

files.forEach(report);
process.exitCode = failed ? 1 : 0;
