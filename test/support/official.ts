import type { Group, OfficialDocument, Paragraph, Role, Run } from '#official';

import { readMarkers } from './markers.ts';

/**
 * A document written one paragraph a line: role, depth of a heading, `/` for a new page, a colon, the text. `|` parts the
 * heading sentence from the text that runs on, ⟦ ⟧ mark placeholders: `heading2:（一）加强学习。|组织⟦XX⟧次学习。`
 */
export function officialDocument(source: string): OfficialDocument {
  const closing: Group = { kind: 'closing', format: 'plain', seal: 'none' };
  const paragraphs = source
    .split('\n')
    .filter(Boolean)
    .map(paragraphOf)
    .map(paragraph => (paragraph.role === 'signature' || paragraph.role === 'issue-date' ? { ...paragraph, group: closing } : paragraph));
  const title = paragraphs.find(({ role }) => role === 'title');
  return { title: (title?.runs ?? []).map(({ text }) => text).join(''), paragraphs };
}

function paragraphOf(line: string, block: number): Paragraph {
  const [, name = '', depth = '', slash = '', text = ''] = /^\s*([a-z-]+)(\d?)(\/?):(.*)$/su.exec(line) ?? [];
  const role = roles.find(known => known === name);
  if (role === undefined) throw new Error(`no role: ${line}`);
  const parts = text === '' ? [] : text.split('|');
  return {
    role,
    depth: Number(depth),
    runs: parts.map((part, index) => runOf(part, role === 'heading' && index === 0, block)),
    pageBreakBefore: slash === '/',
  };
}

function runOf(marked: string, heading: boolean, block: number): Run {
  const { text, spans } = readMarkers(marked);
  return { text, heading, block, offset: 0, placeholders: spans };
}

const roles: readonly Role[] = [
  'title',
  'byline',
  'addressee',
  'heading',
  'body',
  'attachment-note',
  'signature',
  'issue-date',
  'annotation',
  'attachment-mark',
  'attachment-title',
  'blank',
];
