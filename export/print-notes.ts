import type { Draft } from '#core';
import { layoutIncremental, pageRemarks } from '#layout';
import { type LayoutProfile, type OfficialDocument, omissionsOf, type OmissionKind, overriddenValues } from '#official';

/** What the writer should know of a document on paper, in sentences without their stop: what is not printed, what one would not sign. */
export function printNotes(draft: Draft, document: OfficialDocument, profile: LayoutProfile): readonly string[] {
  const overridden = overriddenValues(draft).length;
  return [
    ...omitted(draft),
    ...(overridden === 0 ? [] : [`文首有 ${overridden} 处公文要素没有印出，正文里已经有了`]),
    ...pageRemarks(layoutIncremental(undefined, document, profile)).map(({ message }) => message),
  ];
}

/** `略去图片 2 处、注释 1 处`: the signs of Markdown alone are no loss. */
function omitted(draft: Draft): readonly string[] {
  const counts = new Map<OmissionKind, number>();
  for (const { kind } of omissionsOf(draft)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const told = NAMES.flatMap(([kind, name]) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [`${name} ${count} 处`];
  });
  return told.length === 0 ? [] : [`略去${told.join('、')}`];
}

const NAMES: readonly (readonly [OmissionKind, string])[] = [
  ['picture', '图片'],
  ['address', '网址'],
  ['comment', '注释'],
];
