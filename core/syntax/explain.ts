import { explainRoles, type RoleExplanation } from '../roles/explain.ts';
import type { Draft } from './draft.ts';
import { placeLines } from './place-lines.ts';

/** Why each line of a draft that evidence decides about has its role; blank lines, rules and fences are left out. */
export function explainLines(draft: Draft): readonly (RoleExplanation & { readonly block: number })[] {
  const { lines, blocks } = placeLines(draft.blocks, draft.frontMatter?.end ?? 0);
  const roles = blocks.map(block => draft.role(block));
  return explainRoles(lines, roles).map((explanation, i) => ({ ...explanation, block: blocks[i] ?? 0 }));
}
