import { roles, Role } from '../characters.ts';
import { foldText } from '../fold.ts';
import { wordAt } from '../lexicon.ts';
import { runAt } from './run.ts';

/**
 * Which runs of stars and underscores are Markdown emphasis: `**粗体**`. Runs of equal length pair from the left; a pair of
 * which each is followed by a unit or a suffix is two masks: `**市**局`. Computed once a line, when first asked.
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
  const emphasized = new Set<number>();
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
      open.set(key, { start: i, suffixed });
    } else {
      emphasized.add(opener.start).add(i);
      open.delete(key);
    }
    i = run.end;
  }
  return emphasized;
}

function isSuffixed(text: string, at: number): boolean {
  const right = foldText(text, at, at + 12);
  const kind = wordAt(right)?.kind;
  return (kind !== undefined && kind !== 'name') || /^(?:年|月|日|%|万|亿|部|[余多][人个家名件])/u.test(right);
}
