import * as vocabulary from './vocabulary.generated.ts';
import { wordClass, type WordClass } from './words.ts';

/**
 * Where the words of a line begin, as offsets: the longest known word at each place, from the front. Unknown characters go
 * in pairs, as most words of the language have two. The same on every machine, whatever its dictionaries.
 */
export function wordStarts(text: string): ReadonlySet<number> {
  known ??= wordClass(allWords().join(' '));
  const starts = new Set<number>();
  let unknown = 0;
  for (let at = 0; at < text.length;) {
    const word = known.atStart(text, at);
    if (word !== undefined) {
      starts.add(at);
      at += word.length;
      unknown = 0;
      continue;
    }
    if (unknown % 2 === 0 || !HAN.test(text.charAt(at))) starts.add(at);
    unknown = HAN.test(text.charAt(at)) ? unknown + 1 : 0;
    at++;
  }
  return starts;
}

let known: WordClass | undefined;
const HAN = /\p{Script=Han}/u;

function allWords(): readonly string[] {
  return [
    vocabulary.titleWords,
    ...Object.values(vocabulary.genres),
    vocabulary.organs,
    vocabulary.offices,
    vocabulary.partWords,
    vocabulary.partNames,
    vocabulary.fieldNouns,
    vocabulary.afterPlaceholders.plain,
    vocabulary.afterPlaceholders.name,
  ]
    .flatMap(words => words.split(' '))
    .filter(word => word.length > 1 && !word.includes('|'));
}
