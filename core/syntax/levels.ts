import { rankOf } from '../numbering/registry.ts';
import type { NumberMark, SchemeId } from '../numbering/scheme.ts';

/**
 * The level of each scheme as this report uses them, lower is higher: a scheme whose numbers start again while another's go
 * on stands below that other. Where the report does not tell, the customary rank decides. `marks` are in text order.
 */
export function levelOrder(marks: readonly NumberMark[]): (mark: NumberMark) => number {
  const nested = countNesting(marks);
  const ids = [...new Set(marks.map(mark => mark.scheme))].filter(id => id !== 'hash');
  const above = (a: SchemeId, b: SchemeId): boolean => {
    const evidence = (nested.get(`${a} ${b}`) ?? 0) - (nested.get(`${b} ${a}`) ?? 0);
    return evidence === 0 ? rankOf(a) < rankOf(b) : evidence > 0;
  };
  // The number of schemes that stand above is an order even where the evidence runs in a circle.
  const levels = new Map(ids.map(id => [id, ids.filter(other => other !== id && above(other, id)).length * 100 + rankOf(id)]));
  return mark => (mark.scheme === 'hash' ? mark.ordinal - 10 : (levels.get(mark.scheme) ?? rankOf(mark.scheme)));
}

/** For each pair `outer inner`: how often inner started again at 1 after outer had gone on by one since inner's last number. */
function countNesting(marks: readonly NumberMark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const last = new Map<SchemeId, { readonly place: number; readonly ordinal: number }>();
  /** The schemes that went on since the last mark of each scheme. */
  const advanced = new Map<SchemeId, Set<SchemeId>>();
  for (const [place, { scheme, ordinal }] of marks.entries()) {
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
