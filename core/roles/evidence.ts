import { lineFactNames } from './line-fact-list.ts';
import { type PlacedLine, surroundingFactNames, surroundingFacts } from './surroundings.ts';

/**
 * Every piece of evidence by its number: what holds of a line, told apart for lines with and without a number of their own. The
 * table of weights has one row for each.
 */
export const EVIDENCE_NAMES: readonly string[] = [...lineFactNames, ...surroundingFactNames].flatMap(name => [name, `（有序号）${name}`]);

/** The number of a line's own fact as evidence. */
export function ownEvidence(fact: number, line: Pick<PlacedLine, 'mark'>): number {
  return fact * 2 + (line.mark === undefined ? 0 : 1);
}

/** The number of a fact about the surroundings as evidence. */
export function surroundingEvidence(fact: number, line: Pick<PlacedLine, 'mark'> | undefined): number {
  return (lineFactNames.length + fact) * 2 + (line?.mark === undefined ? 0 : 1);
}

/** The evidence for each line of a sequence, its own and that of its surroundings. */
export function evidenceOf(lines: readonly PlacedLine[]): readonly (readonly number[])[] {
  const evidence = lines.map(line => line.facts.ids.map(fact => ownEvidence(fact, line)));
  surroundingFacts(lines, (line, fact) => evidence[line]?.push(surroundingEvidence(fact, lines[line])));
  return evidence;
}
