import { habitsOf, parseDraft, placeholdersOf, shiftSpan, type Span } from '#core';
import { documentSymbols } from '#service';
import type { MarkedDocument, MarkedRole } from './marked-document.ts';
import { type OutlineScore, scoreOutline } from './score-outline.ts';
import { type PlaceholderScore, scorePlaceholders } from './score-placeholders.ts';
import { Tally } from './tally.ts';

export interface DocumentScore {
  readonly outline: OutlineScore;
  readonly placeholders: PlaceholderScore;
  /** Lines by role; only of documents whose roles are marked. */
  readonly roles: ReadonlyMap<string, Tally>;
  readonly roleFaults: readonly string[];
}

/** How the product reads one labelled document. */
export function scoreDocument(document: MarkedDocument): DocumentScore {
  const draft = parseDraft(document.text);
  const habits = habitsOf(draft.blocks);
  const found: Span[] = [];
  for (let block = 0; block < draft.blocks.length; block++) {
    const at = draft.blocks.at(block);
    if (at !== undefined && draft.role(block) !== 'front-matter')
      for (const { span } of placeholdersOf(at, habits)) found.push(shiftSpan(span, draft.start(block)));
  }
  return {
    outline: scoreOutline(documentSymbols(draft, { series: 'all' }), document),
    placeholders: scorePlaceholders(found, document),
    ...scoreRoles(document, block => draft.role(block)),
  };
}

function scoreRoles(document: MarkedDocument, roleOf: (block: number) => string): Pick<DocumentScore, 'roles' | 'roleFaults'> {
  const roles = new Map<string, Tally>();
  const roleFaults: string[] = [];
  const tally = (role: string): Tally => {
    const known = roles.get(role) ?? new Tally();
    roles.set(role, known);
    return known;
  };
  if (!document.rolesMarked) return { roles, roleFaults };
  for (const [line, { role, debatable, text }] of document.lines.entries()) {
    if (debatable || role === 'neutral' || role === 'blank') continue;
    const found = sameName(roleOf(line));
    if (found === role) {
      tally(role).found(true);
      continue;
    }
    if (isIndifferent(role) && isIndifferent(found)) continue;
    tally(role).missed();
    tally(found).found(false);
    roleFaults.push(`${line + 1} ${role} → ${found}: ${text.trim().slice(0, 40)}`);
  }
  return { roles, roleFaults };
}

/** A heading without a number has a role of its own in the recognizer. */
function sameName(role: string): MarkedRole | 'rule' {
  return role === 'topic' ? 'heading' : (role as MarkedRole | 'rule');
}

/** What is not printed anyway. */
function isIndifferent(role: string): boolean {
  return role === 'furniture' || role === 'rule' || role === 'blank' || role === 'picture';
}
