import * as vocabulary from './vocabulary.generated.ts';

/** The words of several characters that titles are made of, as the vocabulary knows them. */
export function titleVocabulary(): readonly string[] {
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

/** How the names of organs end. */
export function organEndings(): readonly string[] {
  return vocabulary.organs.split(' ');
}
