import { type Element, w } from './element.ts';

/** For the document defaults: no mark hangs in the margin, said to every program that does not read what Normal says. */
export const noHangingMarks: Element = w('overflowPunct', { val: 0 });

/**
 * The same for Normal, to each program in its own words. LibreOffice takes the value the other way round, lets marks hang at 0 and
 * then leaves out those behind a full line of 28 characters. It knows no `w15`, so it reads the fallback; Word since 2013 reads the
 * choice.
 */
export const noHangingMarksAnywhere: Element = {
  name: 'mc:AlternateContent',
  attributes: {},
  children: [
    { name: 'mc:Choice', attributes: { Requires: 'w15' }, children: [noHangingMarks] },
    { name: 'mc:Fallback', attributes: {}, children: [w('overflowPunct', { val: 1 })] },
  ],
};
