import { classify, type HeadingLine, OPEN_ROLES, type PlacedLine, placeLines, splitLines } from '#recognition';
import type { MarkedDocument, MarkedLine } from './marked-document.ts';
import type { AttachSample } from './train-attach.ts';
import type { RoleSample } from './train-roles.ts';

/** A labelled document as the trainer of line roles wants it. */
export function roleSample(document: MarkedDocument): RoleSample {
  const blocks = splitLines(document.text).map(classify);
  const front = document.lines.findLastIndex(line => line.role === 'front-matter') + 1;
  const { lines, blocks: places } = placeLines(blocks, front);
  return {
    lines,
    allowed: places.map(place =>
      allowedRoles(
        document.lines[place],
        lines[places.indexOf(place)]?.mark !== undefined && lines[places.indexOf(place)]?.mark?.scheme !== 'hash',
        document.rolesMarked,
      ),
    ),
  };
}

const ALL = OPEN_ROLES.map((_, role) => role);
const ids = (...names: readonly (typeof OPEN_ROLES)[number][]): readonly number[] => names.map(name => OPEN_ROLES.indexOf(name));
const OUTLINE = new Set(ids('title', 'title-line', 'heading', 'topic', 'run-in', 'clause'));

function allowedRoles(line: MarkedLine | undefined, numbered: boolean, rolesMarked: boolean): readonly number[] {
  if (line === undefined) return ALL;
  const right = rightRoles(line, numbered, rolesMarked);
  return line.debatable ? [...new Set([...right, ...ids('body', 'clause')])] : right;
}

function rightRoles({ role }: MarkedLine, numbered: boolean, rolesMarked: boolean): readonly number[] {
  switch (role) {
    case 'neutral':
      return ALL.filter(each => !ids('title', 'title-line').includes(each));
    case 'heading':
      return numbered ? ids('heading') : ids('topic');
    case 'body':
      return rolesMarked ? ids('body') : ALL.filter(each => !OUTLINE.has(each));
    case 'picture':
    case 'fence':
    case 'front-matter':
    case 'blank':
      return ids('body', 'furniture', 'quote');
    default:
      return ids(role);
  }
}

/** The headings of each report of a labelled document with their parents, as the trainer of levels wants them. */
export function attachSamples(document: MarkedDocument): readonly AttachSample[] {
  const blocks = splitLines(document.text).map(classify);
  const front = document.lines.findLastIndex(line => line.role === 'front-matter') + 1;
  const { lines, blocks: places } = placeLines(blocks, front);
  const reports: { headings: HeadingLine[]; levels: number[] }[] = [{ headings: [], levels: [] }];
  for (const [i, line] of lines.entries()) {
    const label = document.lines[places[i] ?? -1];
    const block = blocks[places[i] ?? -1];
    if (label === undefined || block === undefined || block.kind === 'blank') continue;
    if (label.role === 'title') reports.push({ headings: [], levels: [] });
    if ((label.role !== 'heading' && label.role !== 'run-in') || label.level === undefined) continue;
    const report = reports.at(-1);
    report?.headings.push(headingLine(i, line, block.kind === 'numbered' ? block.hashes : 0, label.role === 'run-in'));
    report?.levels.push(label.level);
  }
  return reports.filter(({ headings }) => headings.length > 0).map(({ headings, levels }) => ({ headings, parents: parentsOf(levels) }));
}

function headingLine(line: number, placed: PlacedLine, hashes: number, runIn: boolean): HeadingLine {
  const mark = placed.mark?.scheme === 'hash' ? undefined : placed.mark;
  return { line, mark, hashes, facts: placed.facts, runIn, afterBlank: placed.afterBlank, words: placed.words };
}

function parentsOf(levels: readonly number[]): readonly number[] {
  return levels.map((level, i) => levels.slice(0, i).findLastIndex(above => above < level));
}
