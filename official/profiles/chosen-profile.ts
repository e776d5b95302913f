import type { Draft } from '#core';
import { formatNamed } from '../elements/formats.ts';
import type { FrontMatterProblem } from '../front-matter-problems.ts';
import { readFrontMatter } from '../front-matter.ts';
import type { FrontMatterValue } from '../given-elements.ts';
import type { LayoutProfile } from '../profile.ts';
import { gbt9704 } from './gbt-9704-2012.ts';
import type { ProfileLibrary } from './library.ts';

/** The profile of a draft: the one that its head names, else the one of the name `usual`, else that of the standard. No draft names none. */
export function profileOf(draft: Draft | undefined, library: ProfileLibrary, usual: string): LayoutProfile {
  const named = draft === undefined ? undefined : namedIn(draft);
  return (named === undefined ? undefined : library.find(named.text)) ?? library.find(usual) ?? gbt9704;
}

/** A head that names a profile which there is not; undefined when all is well. */
export function unknownProfile(draft: Draft, library: ProfileLibrary): FrontMatterProblem | undefined {
  const named = namedIn(draft);
  if (named === undefined || library.find(named.text) !== undefined) return undefined;
  const start = draft.start(named.block) + named.offset;
  return { span: { start, end: start + named.text.length }, message: library.notFound(named.text), severity: 'warning' };
}

/** `版式: 信函` means the format. */
function namedIn(draft: Draft): FrontMatterValue | undefined {
  const named = readFrontMatter(draft).elements.profile?.[0];
  return named === undefined || formatNamed(named.text) !== undefined ? undefined : named;
}
