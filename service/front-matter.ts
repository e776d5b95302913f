import type { Draft, PlacedFinding, RuleMeta } from '#core';
import { contentLength } from '#core';
import type { FrontMatterProblem, ProfileLibrary } from '#official';
import { elementNamed, overriddenValues, readFrontMatter, unknownProfile } from '#official';

/** Whether a text begins like front matter; tells without a look at the rest. */
export function opensFrontMatter(draft: Draft): boolean {
  return draft.blocks.at(0)?.text.startsWith('---') === true;
}

/** The mistakes in the elements above the text, a head that is never closed, and a profile that is none of `profiles`. */
export function frontMatterFindings(draft: Draft, profiles?: ProfileLibrary): readonly PlacedFinding[] {
  if (!opensFrontMatter(draft)) return [];
  const problems =
    draft.frontMatter === undefined
      ? unclosed(draft)
      : [...readFrontMatter(draft).problems, ...overriddenValues(draft)].toSorted((one, other) => one.span.start - other.span.start);
  // `主送：某局` breaks the rules of YAML and those of the elements at one place; what is told last says what to do.
  const told = problems.filter(({ span }, index) => problems[index + 1]?.span.start !== span.start);
  const unknown = profiles === undefined ? undefined : unknownProfile(draft, profiles);
  const all = unknown === undefined ? told : [...told, unknown].toSorted((one, other) => one.span.start - other.span.start);
  return all.map(({ span, message, severity }) => {
    const block = draft.blockAt(span.start);
    const start = draft.start(block);
    const end = Math.min(span.end - start, contentLength(draft.blocks.at(block)?.text ?? ''));
    const own = { start: span.start - start, end: Math.max(span.start - start, end) };
    return { block, finding: { span: own, message, rule, severity } };
  });
}

const rule: RuleMeta = { id: 'front-matter', title: '公文要素', severity: 'warning' };

/** A rule of dashes over prose is none of ours; one over a line like `发文机关: 某局` was meant as a head. */
function unclosed(draft: Draft): readonly FrontMatterProblem[] {
  const next = draft.blocks.at(1)?.text ?? '';
  const key = /^(\p{Script=Han}{2,8})[:：]/u.exec(next)?.[1];
  if (key === undefined || elementNamed(key) === undefined) return [];
  const message = '文首的公文要素没有结束，请在要素之后另起一行写上“---”';
  return [{ span: { start: 0, end: 3 }, message, severity: 'warning' }];
}
