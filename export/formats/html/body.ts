import { indentsOf } from '#layout';
import type { LayoutProfile, OfficialDocument, Paragraph, Run } from '#official';

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
  const runInHeading = paragraph.role === 'heading' && !paragraph.runs.every(({ heading }) => heading);
  const tag = runInHeading ? 'p' : tagOf(paragraph);
  const classes = [...classOf(paragraph, runInHeading), ...(paragraph.pageBreakBefore ? ['new-page'] : [])];
  const attribute = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  return `<${tag}${attribute}${style}>${content(paragraph, profile, runInHeading, highlightPlaceholders) || '<br>'}</${tag}>`;
}

function content(paragraph: Paragraph, profile: LayoutProfile, runInHeading: boolean, highlightPlaceholders: boolean): string {
  if (paragraph.role === 'title' || paragraph.role === 'attachment-title') {
    const lines = titleRuns(paragraph, profile);
    return lines.map(line => line.map(run => runHtml(run, highlightPlaceholders)).join('')).join('<br>');
  }
  return paragraph.runs
    .map(run => {
      const text = runHtml(run, highlightPlaceholders);
      return runInHeading && run.heading ? `<span class="run-in level-${level(paragraph.depth)}">${text}</span>` : text;
    })
    .join('');
}

/** 署名 and 成文日期 stand where their widths put them. */
function ownIndent(document: OfficialDocument, index: number, profile: LayoutProfile): string {
  const role = document.paragraphs[index]?.role;
  if (role !== 'signature' && role !== 'issue-date') return '';
  const { right } = indentsOf(document, index, profile);
  return ` style="margin-right: ${(right / 20).toFixed(2)}pt"`;
}

function tagOf({ role, depth }: Paragraph): string {
  if (role === 'title') return 'h1';
  if (role === 'attachment-title') return 'h2';
  return role === 'heading' ? `h${level(depth) + 1}` : 'p';
}

function classOf({ role, depth }: Paragraph, runInHeading: boolean): readonly string[] {
  if (role === 'body' || runInHeading) return [];
  return role === 'heading' ? [`level-${level(depth)}`] : [role];
}

/** Four kinds of headings look different; deeper ones are like the fourth. */
function level(depth: number): number {
  return Math.min(Math.max(depth, 1), 4);
}

function runHtml(run: Run, highlightPlaceholders: boolean): string {
  return Array.from(segments(run), ({ text, placeholder }) =>
    placeholder && highlightPlaceholders ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
  ).join('');
}
