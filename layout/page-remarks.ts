import type { OfficialDocument } from '#official';
import type { Layout } from './layout-document.ts';
import type { Page } from './page.ts';

/** What a careful clerk would not sign, in a sentence for the writer; `page` is the number of the page. */
export interface PageRemark {
  readonly page: number;
  readonly message: string;
}

/** What the layout could not bring in order by itself, page by page. */
export function pageRemarks({ document, pages }: Layout): readonly PageRemark[] {
  return pages.flatMap(page => {
    const message = remarkOn(document, page);
    return message === undefined ? [] : [{ page: page.number, message }];
  });
}

function remarkOn(document: OfficialDocument, page: Page): string | undefined {
  const roles = page.lines.map(({ paragraph }) => document.paragraphs[page.firstParagraph + paragraph]?.role);
  const text = roles.filter(role => role === 'body' || role === 'heading').length;
  const opening = document.paragraphs[page.firstParagraph];
  if (
    opening?.group?.kind === 'head' &&
    page.lines[0]?.lineOfParagraph === 0 &&
    text === 0 &&
    document.paragraphs.some(({ role }) => role === 'body')
  ) {
    return `第 ${page.number} 页没有正文，请缩短标题或主送机关（GB/T 9704—2012 7.3.3）`;
  }
  const signed = document.paragraphs.slice(page.firstParagraph, lastParagraph(page) + 1).some(({ group }) => group?.kind === 'closing');
  if (!signed || text >= LEAST || !goesOn(document, page)) return undefined;
  return `第 ${page.number} 页落款之上的正文不足两行，请增减几行文字，或调整行距、字距（GB/T 9704—2012 7.3.5.5）`;
}

const LEAST = 2;

/** The page begins within a document: a short one that stands on one page has as much text as it has. */
function goesOn(document: OfficialDocument, page: Page): boolean {
  const opening = document.paragraphs[page.firstParagraph];
  return page.number > 1 && !(opening?.pageBreakBefore === true && page.lines[0]?.lineOfParagraph === 0);
}

function lastParagraph({ firstParagraph, lines }: Page): number {
  return firstParagraph + (lines.at(-1)?.paragraph ?? 0);
}
