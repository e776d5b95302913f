// Fits the weights that decide under which heading another one belongs: at each heading a choice among the open ones (softmax).
import { ATTACH_FACTS, GrowingTree, type HeadingLine } from '#recognition';

export interface AttachSample {
  readonly headings: readonly HeadingLine[];
  /** Index of the parent of each heading, -1 for the report itself. */
  readonly parents: readonly number[];
}

export function fitAttach(samples: readonly AttachSample[], passes = 30): Float64Array {
  const weights = new Float64Array(ATTACH_FACTS.length);
  const squares = new Float64Array(ATTACH_FACTS.length).fill(1e-4);
  for (let pass = 0; pass < passes; pass++) {
    for (const { headings, parents } of samples) {
      const tree = new GrowingTree(headings);
      for (const [index, parent] of parents.entries()) {
        const place = tree.placeOf(parent);
        const candidates = Array.from({ length: tree.openCount }, (_, each) => factsOf(tree, index, each));
        if (place === undefined || place >= candidates.length) throw new Error('a parent is not open');
        const scores = candidates.map(facts => facts.reduce((sum, fact) => sum + (weights[fact] ?? 0), 0));
        const top = Math.max(...scores);
        const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
        const size = 1 / Math.sqrt(headings.length);
        for (const [other, facts] of candidates.entries()) {
          const rise = ((other === place ? 1 : 0) - Math.exp((scores[other] ?? 0) - top) / total) * size;
          for (const fact of facts) {
            const slope = rise - 0.002 * (weights[fact] ?? 0);
            squares[fact] = (squares[fact] ?? 0) + slope * slope;
            weights[fact] = (weights[fact] ?? 0) + (0.2 * slope) / Math.sqrt(squares[fact] ?? 1);
          }
        }
        tree.put(index, place);
      }
    }
  }
  return weights;
}

function factsOf(tree: GrowingTree, index: number, place: number): readonly number[] {
  const facts: number[] = [];
  tree.tell(index, place, fact => facts.push(fact));
  return facts;
}
