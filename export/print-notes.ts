import type { Draft } from '#core';
import { layoutIncremental, pageRemarks } from '#layout';
import { type LayoutProfile, type OfficialDocument, overriddenValues } from '#official';

/** What the writer should know of a document on paper, in sentences without their stop: what is not printed, what one would not sign. */
export function printNotes(draft: Draft, document: OfficialDocument, profile: LayoutProfile): readonly string[] {
  const overridden = overriddenValues(draft).length;
  return [
    ...(overridden === 0 ? [] : [`文首有 ${overridden} 处公文要素没有印出，正文里已经有了`]),
    ...pageRemarks(layoutIncremental(undefined, document, profile)).map(({ message }) => message),
  ];
}
