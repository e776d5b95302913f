import { indentsOf } from '#layout';
import type { LayoutProfile, OfficialDocument, Paragraph, Run } from '#official';

import { isOwnLineHeading } from '../own-line-heading.ts';
import { segments } from '../segments.ts';
import { titleRuns } from '../title-runs.ts';
import { escapeHtml } from './escape-html.ts';

/** The paragraphs of the document, one element on a line. */
export function bodyHtml(document: OfficialDocument, profile: LayoutProfile, highlightPlaceholders: boolean): string {
  return document.paragraphs
    .map((paragraph, index) => `${element(paragraph, ownIndent(document, index, profile), profile, highlightPlaceholders)}\n`)
    .join('');
}

function element(paragraph: Paragraph, style: string, profile: LayoutProfile, highlightPlaceholders: boolean): string {
  const tag = tagOf(paragraph);
  const classes = [...classOf(paragraph), ...(paragraph.pageBreakBefore ? ['new-page'] : [])];
  const attribute = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  return `<${tag}${attribute}${style}>${content(paragraph, profile, highlightPlaceholders) || '<br>'}</${tag}>`;
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

/** 署名 and 成文日期 stand where their widths put them. */
function ownIndent(document: OfficialDocument, index: number, profile: LayoutProfile): string {
  const role = document.paragraphs[index]?.role;
  if (role !== 'signature' && role !== 'issue-date') return '';
  const { right } = indentsOf(document, index, profile);
  return ` style="margin-right: ${(right / 20).toFixed(2)}pt"`;
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

function runHtml(run: Run, highlightPlaceholders: boolean): string {
  return Array.from(segments(run, highlightPlaceholders), ({ text, placeholder }) =>
    placeholder ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
  ).join('');
}
