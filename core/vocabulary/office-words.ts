import * as vocabulary from './vocabulary.generated.ts';
import { wordClass, type WordClass } from './words.ts';

/**
 * What official documents call organs and offices, and how their last lines begin, for those who read the elements that a
 * writer has typed (GB/T 9704—2012 chapter 7). Ask with texts as `foldVariants` writes them.
 */
export const officeWords = {
  organs: wordClass(vocabulary.organs),
  offices: wordClass(vocabulary.offices),
  surnames: wordClass(vocabulary.surnames),
  /** How an 附注 begins. */
  annotations: wordClass(vocabulary.annotations),
  /** How the last sentence before the 署名 begins: 特此通知, 此致. */
  closings: wordClass(vocabulary.closings),
  /** How what announces the text below it ends: 如下, 以下. */
  announcers: wordClass(vocabulary.announcers),
} as const;

/** An element that may stand behind a label of its own: 签发人：, 抄送：. */
export type LabelledElement = keyof typeof vocabulary.elementLabels;

/** What the labels of an element are called, without colon. */
export function labelsOf(element: LabelledElement): WordClass {
  return wordClass(vocabulary.elementLabels[element]);
}
