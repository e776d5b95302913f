/** What a line is for the reader. Every line of a draft has one of these; the first group is decided by its form alone. */
export const LINE_ROLES = [
  'blank',
  'rule',
  'front-matter',
  'fence',
  'picture',
  'body',
  'title',
  'title-line',
  'subtitle',
  'byline',
  'head',
  'addressee',
  'heading',
  'topic',
  'run-in',
  'clause',
  'label',
  'contents',
  'table',
  'caption',
  'attachment-note',
  'attachment-mark',
  'signature',
  'date',
  'annotation',
  'imprint',
  'furniture',
  'quote',
] as const;
export type LineRole = (typeof LINE_ROLES)[number];

/** The roles between which the evidence decides, in the order of the table of weights. */
export const OPEN_ROLES = LINE_ROLES.slice(LINE_ROLES.indexOf('body'));
