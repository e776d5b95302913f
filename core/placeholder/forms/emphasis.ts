import { isHan, roles, Role } from '../characters.ts';
import { foldText } from '../fold.ts';
import { wordAt } from '../lexicon.ts';
import { runAt } from './run.ts';
import type { Run } from './run.ts';

/**
 * Which runs of stars and underscores are Markdown emphasis: `**粗体**`. Runs of equal length pair from the left. A pair of
 * which each is followed by a unit or a suffix is two masks, `**市**局`, and then all runs of that length in the line are.
 * Computed once a line, when first asked.
 */
export function emphasisOf(text: string): (start: number) => boolean {
  let emphasized: ReadonlySet<number> | undefined;
  return start => {
    emphasized ??= pairUp(text);
    return emphasized.has(start);
  };
}

function pairUp(text: string): ReadonlySet<number> {
  const open = new Map<string, { start: number; suffixed: boolean }>();
  const emphasized = new Map<number, string>();
  const masks = new Set<string>();
  for (let i = 0; i < text.length;) {
    const role = roles[text.charCodeAt(i)];
    if (role !== Role.star && role !== Role.underscore) {
      i++;
      continue;
    }
    const run = runAt(text, i, role);
    const key = text.charAt(i) + String(Math.min(9, run.end - run.start));
    const suffixed = isSuffixed(text, run.end);
    const opener = open.get(key);
    if (run.end - run.start > 3 || (opener === undefined && !/[^\s，。、；：,;:）)]/u.test(text.charAt(run.end)))) {
      // Too long for emphasis, or it opens nothing.
    } else if (opener === undefined) {
      open.set(key, { start: i, suffixed });
    } else if (opener.suffixed && suffixed) {
      masks.add(key);
      open.set(key, { start: i, suffixed });
    } else if (goesOn(text, run, suffixed)) {
      open.set(key, { start: i, suffixed });
    } else {
      emphasized.set(opener.start, key).set(i, key);
      open.delete(key);
    }
    i = run.end;
  }
  return new Set([...emphasized].flatMap(([start, key]) => (masks.has(key) ? [] : [start])));
}

/** Closes no emphasis: `***单位***领导`, `20__年`. Three stars that close are followed by a stop, blanks or the end. */
function goesOn(text: string, { start, end, role }: Run, suffixed: boolean): boolean {
  if (role === Role.underscore) return suffixed;
  return end - start === 3 && (isHan(text.charCodeAt(end)) || roles[text.charCodeAt(end)] === Role.letter);
}

function isSuffixed(text: string, at: number): boolean {
  const right = foldText(text, at, at + 12);
  const kind = wordAt(right)?.kind;
  return (kind !== undefined && kind !== 'name') || /^(?:年|月|日|%|万|亿|部|[余多][人个家名件])/u.test(right);
}
