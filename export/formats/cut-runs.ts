import type { Run } from '#official';

/**
 * The runs of a paragraph parted at `breaks`, ascending UTF-16 offsets in its whole text. Spaces at the ends of a line go:
 * they would push a centred line aside. Empty lines are left out.
 */
export function cutRuns(runs: readonly Run[], breaks: readonly number[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  let offset = 0;
  for (const run of runs) {
    let done = 0;
    for (const at of breaks) {
      const cut = at - offset;
      if (cut < done || cut >= run.text.length || (cut === 0 && offset === 0)) continue;
      if (cut > done) lines.at(-1)?.push(part(run, done, cut));
      lines.push([]);
      done = cut;
    }
    lines.at(-1)?.push(part(run, done, run.text.length));
    offset += run.text.length;
  }
  return lines.map(trimmed).filter(line => line.length > 0);
}

/** What of the runs stands from `start` to before `end`, UTF-16 offsets in the whole text of their paragraph. */
export function cutAt(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let at = 0;
  return runs.flatMap(run => {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, run.text.length);
    at += run.text.length;
    return from < to ? [part(run, from, to)] : [];
  });
}

function trimmed(line: readonly Run[]): readonly Run[] {
  const first = line.findIndex(run => run.text.trim() !== '');
  const last = line.findLastIndex(run => run.text.trim() !== '');
  return line.slice(Math.max(first, 0), last + 1).map((run, index, { length }) => {
    const start = index === 0 ? run.text.length - run.text.trimStart().length : 0;
    return part(run, start, index === length - 1 ? run.text.trimEnd().length : run.text.length);
  });
}

function part(run: Run, start: number, end: number): Run {
  const placeholders = run.placeholders
    .filter(gap => gap.start < end && gap.end > start)
    .map(gap => ({ start: Math.max(gap.start, start) - start, end: Math.min(gap.end, end) - start }));
  return { ...run, text: run.text.slice(start, end), offset: run.offset + start, placeholders };
}
