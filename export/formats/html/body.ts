import { layoutIncremental, type Lines, type PlacedLine, type Placement } from '#layout';
import type { LayoutProfile, OfficialDocument, Paragraph, Run } from '#official';

import { cutAt } from '../cut-runs.ts';
import { isOwnLineHeading } from '../own-line-heading.ts';
import { titleRuns } from '../title-runs.ts';
import { point } from './point.ts';
import { runHtml } from './run.ts';
import { tableHtml } from './table.ts';

/** The paragraphs of the document, one element on a line. */
export function bodyHtml(document: OfficialDocument, profile: LayoutProfile, highlightPlaceholders: boolean): string {
  const { lines } = layoutIncremental(undefined, document, profile);
  return document.paragraphs.map((paragraph, index) => `${element(paragraph, lines[index], profile, highlightPlaceholders)}\n`).join('');
}

function element(paragraph: Paragraph, lines: Lines | undefined, profile: LayoutProfile, highlightPlaceholders: boolean): string {
  if (paragraph.table !== undefined) return tableHtml(paragraph, paragraph.table, lines?.table, highlightPlaceholders);
  const tag = tagOf(paragraph);
  const placed = lines?.placed;
  const classes = [
    ...classOf(paragraph),
    ...(placed === undefined ? [] : ['placed']),
    ...(lines?.ragged === true ? ['ragged'] : []),
    ...(paragraph.pageBreakBefore ? ['new-page'] : []),
  ];
  const attribute = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  if (placed !== undefined) return `<${tag}${attribute}${box(placed)}>${placedContent(paragraph, placed, highlightPlaceholders)}</${tag}>`;
  return `<${tag}${attribute}>${content(paragraph, profile, highlightPlaceholders) || '<br>'}</${tag}>`;
}

/** The room that a paragraph with places of its own takes. */
function box({ before, height }: Placement): string {
  return ` style="margin-top: ${point(before)}; height: ${point(height)}"`;
}

function placedContent(paragraph: Paragraph, { lines, rules }: Placement, highlightPlaceholders: boolean): string {
  const drawn = rules.map(
    ({ left, width, top, thickness, color }) =>
      `<i class="rule" style="left: ${point(left)}; top: ${point(top - thickness / 2)}; width: ${point(width)}; height: ${point(thickness)}; background: ${color}"></i>`,
  );
  return [...lines.map(line => placedLine(paragraph, line, highlightPlaceholders)), ...drawn].join('');
}

function placedLine(paragraph: Paragraph, line: PlacedLine, highlightPlaceholders: boolean): string {
  const { start, end, left, top, height, size, spacing, scale } = line;
  const look = [
    `left: ${point(left)}`,
    `top: ${point(top)}`,
    `line-height: ${point(height)}`,
    ...(size === undefined ? [] : [`font-size: ${point(size * 10)}`]),
    ...(spacing === undefined ? [] : [`letter-spacing: ${point(spacing)}`]),
    ...(scale === undefined || scale === 100 ? [] : [`transform: scaleX(${scale / 100})`]),
  ];
  const html = cutAt(paragraph.runs, start, end).map(run => runHtml(run, highlightPlaceholders));
  return `<span style="${look.join('; ')}">${html.join('')}</span>`;
}

function content(paragraph: Paragraph, profile: LayoutProfile, highlightPlaceholders: boolean): string {
  const html = (run: Run): string => runHtml(run, highlightPlaceholders);
  if (paragraph.role === 'title' || paragraph.role === 'attachment-title') {
    return titleRuns(paragraph, profile)
      .map(line => line.map(html).join(''))
      .join('<br>');
  }
  if (paragraph.runs.every(({ heading }) => heading)) return paragraph.runs.map(html).join('');
  const opening = `<span class="run-in level-${level(paragraph.depth)}">`;
  return paragraph.runs.map(run => (run.heading ? `${opening}${html(run)}</span>` : html(run))).join('');
}

function tagOf(paragraph: Paragraph): string {
  if (paragraph.role === 'title') return 'h1';
  if (paragraph.role === 'attachment-title') return 'h2';
  return isOwnLineHeading(paragraph) ? `h${level(paragraph.depth) + 1}` : 'p';
}

function classOf(paragraph: Paragraph): readonly string[] {
  if (isOwnLineHeading(paragraph)) return [`level-${level(paragraph.depth)}`];
  return paragraph.role === 'body' || paragraph.role === 'heading' ? [] : [paragraph.role];
}

/** Four kinds of headings look different; deeper ones are like the fourth. */
function level(depth: number): number {
  return Math.min(Math.max(depth, 1), 4);
}
