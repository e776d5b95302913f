import { foldText } from '../fold.ts';
import { wordAt } from '../lexicon.ts';
import type { Placeholder } from '../placeholder.ts';
import type { Run } from './run.ts';

/** `……市` at the start of a phrase. Elsewhere the dots are an ellipsis. */
export function readDots(text: string, { start, end }: Run): Placeholder | undefined {
  if (!/(?:^|[\s，,、：:（(《“在由赴])$/u.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  const right = foldText(text, end, end + 12);
  const word = wordAt(right);
  if (word?.unit === undefined || word.unit !== word.word) return undefined;
  if (!/^(?:省|市|县|区|镇|乡|村|街道|局|同志)$/u.test(word.unit) || /^.{1,2}[里内上的中长们]/u.test(right)) return undefined;
  if (word.kind !== 'place' && word.kind !== 'org' && word.kind !== 'person') return undefined;
  return { kind: word.kind, span: { start, end }, unit: word.unit };
}
