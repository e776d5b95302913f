/** One labelled document, read from its marked text (README.md beside this file). Offsets count in `text`, in UTF-16 units. */
export interface MarkedDocument {
  readonly about: string;
  readonly state: DocumentState;
  /** Every line of the document carries its role; without it only the outline is marked. */
  readonly rolesMarked: boolean;
  readonly text: string;
  readonly lines: readonly MarkedLine[];
  readonly series: readonly MarkedSpan[];
  readonly placeholders: readonly MarkedPlaceholder[];
  readonly lookAlikes: readonly MarkedSpan[];
}

export type DocumentState = 'finished' | 'nearly' | 'template' | 'masked';

export interface MarkedLine {
  readonly text: string;
  /** Offset of the first character of the line. */
  readonly start: number;
  readonly role: MarkedRole;
  /** Of headings: a title is 1, its sections 2. */
  readonly level: number | undefined;
  /** Of run-in headings: where the heading ends, counted from the start of the line. */
  readonly runInEnd: number | undefined;
  /** Any role is right, or only outline entries are neither right nor wrong here. */
  readonly debatable: boolean;
}

export interface MarkedSpan {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Why a look-alike is none. */
  readonly reason?: string;
}

export interface MarkedPlaceholder extends MarkedSpan {
  readonly kind: MarkedPlaceholderKind;
  readonly optional: boolean;
}

const PLACEHOLDER_KINDS = ['number', 'date', 'year', 'entity', 'person', 'generic', 'instruction', 'blank', 'masked', 'note'] as const;
export type MarkedPlaceholderKind = (typeof PLACEHOLDER_KINDS)[number];

/** What stands behind `@` at the start of a line, and the role it gives. */
const TAGS = {
  T: 'title',
  t: 'title-line',
  C: 'clause',
  N: 'neutral',
  sub: 'subtitle',
  by: 'byline',
  head: 'head',
  to: 'addressee',
  label: 'label',
  toc: 'contents',
  table: 'table',
  cap: 'caption',
  note: 'attachment-note',
  mark: 'attachment-mark',
  sign: 'signature',
  date: 'date',
  ann: 'annotation',
  imp: 'imprint',
  web: 'furniture',
  quote: 'quote',
  code: 'fence',
  pic: 'picture',
  front: 'front-matter',
} as const;
export type MarkedRole = (typeof TAGS)[keyof typeof TAGS] | 'heading' | 'run-in' | 'body' | 'blank';

const STATES: readonly DocumentState[] = ['finished', 'nearly', 'template', 'masked'];
const LINE_TAG = /^@([a-zA-Z]+)([2-9]?)(\?)? ?/u;
const INLINE = /⟦(\w+)(\??):([^⟦⟧]*)⟧|⟪([^⟪⟫:]*):([^⟪⟫]*)⟫|‹([^‹›]*)›|⟨([^⟨⟩]*)⟩/gu;
const STRAY = /[⟦⟧⟪⟫‹›⟨⟩]/u;

/** Reads marked text. Throws an error that names the line when a mark is wrong. */
export function readMarkedDocument(source: string): MarkedDocument {
  const given = source.replaceAll('\r\n', '\n').split('\n');
  const directives = new Map<string, string>();
  let first = 0;
  for (; given[first]?.startsWith('%%') === true; first++) {
    const [, name = '', value = ''] = /^%%(\w+) ?(.*)$/u.exec(given[first] ?? '') ?? [];
    if (!['about', 'state', 'roles', 'crlf', 'nofinal'].includes(name)) fail(first + 1, `unknown directive ${given[first] ?? ''}`);
    directives.set(name, value);
  }
  const state = STATES.find(each => each === (directives.get('state') ?? 'finished'));
  if (state === undefined) throw new Error(`%%state is one of ${STATES.join(', ')}`);
  const body = given.slice(first);
  if (body.at(-1) === '') body.pop();

  const lineEnd = directives.has('crlf') ? '\r\n' : '\n';
  const lines: MarkedLine[] = [];
  const series: MarkedSpan[] = [];
  const placeholders: MarkedPlaceholder[] = [];
  const lookAlikes: MarkedSpan[] = [];
  let start = 0;
  for (const [index, marked] of body.entries()) {
    const number = first + index + 1;
    const { role, level, debatable, rest } = readTag(marked, number);
    let text = '';
    let runInEnd: number | undefined;
    let at = 0;
    for (const match of rest.matchAll(INLINE)) {
      text += rest.slice(at, match.index);
      at = match.index + match[0].length;
      const [, kind, optional, gap, reason, lookAlike, seriesMark, heading] = match;
      const piece = gap ?? lookAlike ?? seriesMark ?? heading ?? '';
      const span = { line: index, start: start + text.length, end: start + text.length + piece.length };
      if (kind !== undefined) placeholders.push({ ...span, kind: placeholderKind(kind, number), optional: optional === '?' });
      else if (reason !== undefined) lookAlikes.push({ ...span, reason });
      else if (seriesMark !== undefined) series.push(span);
      else runInEnd = text.length + piece.length;
      text += piece;
    }
    text += rest.slice(at);
    if (STRAY.test(text)) fail(number, `a mark is not closed: ${text}`);
    lines.push({
      text,
      start,
      role: role === 'body' && text.trim() === '' ? 'blank' : role,
      level,
      runInEnd: role === 'run-in' ? (runInEnd ?? endOfPhrase(text)) : undefined,
      debatable,
    });
    start += text.length + lineEnd.length;
  }
  checkLevels(lines, first);
  return {
    about: directives.get('about') ?? '',
    state,
    rolesMarked: directives.has('roles'),
    text: lines.map(({ text }) => text).join(lineEnd) + (directives.has('nofinal') ? '' : lineEnd),
    lines,
    series,
    placeholders,
    lookAlikes,
  };
}

function readTag(marked: string, number: number): Pick<MarkedLine, 'role' | 'level' | 'debatable'> & { readonly rest: string } {
  const match = LINE_TAG.exec(marked);
  if (match === null) return { role: 'body', level: undefined, debatable: false, rest: marked };
  const [tag, name = '', digit = '', debatable] = match;
  const rest = marked.slice(tag.length);
  const common = { debatable: debatable === '?', rest };
  if (name === 'H' || name === 'R') {
    if (digit === '') fail(number, `@${name} needs a level: @${name}2 … @${name}9`);
    return { role: name === 'H' ? 'heading' : 'run-in', level: Number(digit), ...common };
  }
  if (!isTag(name) || digit !== '') fail(number, `unknown mark ${tag}`);
  const role = TAGS[name];
  return { role, level: role === 'title' ? 1 : undefined, ...common };
}

function isTag(name: string): name is keyof typeof TAGS {
  return name in TAGS;
}

function placeholderKind(kind: string, number: number): MarkedPlaceholderKind {
  return PLACEHOLDER_KINDS.find(each => each === kind) ?? fail(number, `unknown kind of placeholder: ${kind}`);
}

/** A run-in heading without ⟨ ⟩ ends before its first 。：； or, in hard-wrapped text, at the end of the line. */
function endOfPhrase(text: string): number {
  const end = text.search(/[。：；]/u);
  return end > 0 ? end : text.length;
}

function checkLevels(lines: readonly MarkedLine[], first: number): void {
  let above = 0;
  for (const [index, { role, level }] of lines.entries()) {
    const number = first + index + 1;
    if (role === 'title-line' && !lines.slice(0, index).some(line => line.role === 'title')) fail(number, '@t follows no @T');
    if (level === undefined) continue;
    // A document without a title begins at level 2 in the marks.
    if (level > Math.max(above, 1) + 1) fail(number, `level ${level} below level ${above}: a level is left out`);
    above = level;
  }
}

function fail(number: number, message: string): never {
  throw new Error(`line ${number}: ${message}`);
}
