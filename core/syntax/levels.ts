import { rankOf } from '../numbering/registry.ts';
import type { NumberMark } from '../numbering/scheme.ts';

/** Marks of one class number one level: those of one scheme, and of decimals those with as many numbers (1.1, 1.1.1). */
export function classOf({ scheme, path }: NumberMark): string {
  return path === undefined ? scheme : `${scheme}${path.length}`;
}

function rankOfMark({ scheme, path }: NumberMark): number {
  return rankOf(scheme) + Math.max(0, (path?.length ?? 0) - 2);
}

/**
 * The level of each class of marks as this report uses them, lower is higher: a class whose numbers start again while another's go
 * on stands below that other. Where the report does not tell, the customary rank decides. `marks` are in text order.
 */
export function levelOrder(marks: readonly NumberMark[]): (mark: NumberMark) => number {
  const nested = countNesting(marks);
  const ranks = new Map(marks.filter(mark => mark.scheme !== 'hash').map(mark => [classOf(mark), rankOfMark(mark)]));
  const ids = [...ranks.keys()];
  const rank = (id: string): number => ranks.get(id) ?? 0;
  const above = (a: string, b: string): boolean => {
    const evidence = (nested.get(`${a} ${b}`) ?? 0) - (nested.get(`${b} ${a}`) ?? 0);
    return evidence === 0 ? rank(a) < rank(b) : evidence > 0;
  };
  // The number of classes that stand above is an order even where the evidence runs in a circle.
  const levels = new Map(ids.map(id => [id, ids.filter(other => other !== id && above(other, id)).length * 100 + rank(id)]));
  return mark => (mark.scheme === 'hash' ? mark.ordinal - 10 : (levels.get(classOf(mark)) ?? rankOfMark(mark)));
}

/** For each pair `outer inner`: how often inner started again at 1 after outer had gone on by one since inner's last number. */
function countNesting(marks: readonly NumberMark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const last = new Map<string, { readonly place: number; readonly ordinal: number }>();
  /** The classes that went on since the last mark of each. */
  const advanced = new Map<string, Set<string>>();
  for (const [place, mark] of marks.entries()) {
    const scheme = classOf(mark);
    const { ordinal } = mark;
    const before = last.get(scheme);
    if (ordinal === 1 && before !== undefined) {
      for (const outer of advanced.get(scheme) ?? []) counts.set(`${outer} ${scheme}`, (counts.get(`${outer} ${scheme}`) ?? 0) + 1);
    }
    const goesOn = before === undefined ? ordinal > 1 : ordinal === before.ordinal + 1;
    for (const [inner, { place: innerPlace }] of last) {
      if (goesOn && inner !== scheme && (before?.place ?? -1) < innerPlace) advanced.get(inner)?.add(scheme);
    }
    last.set(scheme, { place, ordinal });
    advanced.set(scheme, new Set());
  }
  return counts;
}
