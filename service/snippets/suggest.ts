import type { Site } from './site.ts';
import { fits } from './site.ts';
import type { Snippet } from './snippet.ts';

/** The standard paragraphs that are most likely wanted on an empty line, the likeliest first. */
export function suggestions(library: readonly Snippet[], site: Site): readonly Snippet[] {
  const likely = library.filter(snippet => fits(snippet, site)).map(snippet => ({ snippet, score: scoreOf(snippet, site) }));
  return likely
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ snippet }) => snippet);
}

/** As many as can be looked over. */
const most = 24;

function scoreOf(snippet: Snippet, site: Site): number {
  return placeScore(snippet, site) + topicScore(snippet, site);
}

/** The narrower the place that a paragraph is made for, the likelier it is wanted there. */
function placeScore({ where, genres, continues }: Snippet, site: Site): number {
  switch (where) {
    case 'empty-document':
      return site.opensReport ? 100 : 5;
    case 'below-title':
      return 60;
    case 'last-paragraph':
      if (site.followsHeading || site.isBeforeHeadings) return 5;
      return genres.length > 0 ? 50 : 30;
    case 'line-start':
    case 'sentence-start':
      return continues === undefined || continues === 'part' ? 10 : 25;
    case 'anywhere':
      return 15;
  }
}

/** 存在问题 is wanted under `二、存在的问题`, 总结导语 under the title of a 总结. */
function topicScore(snippet: Snippet, site: Site): number {
  const [nearest = '', ...outer] = site.headings;
  if (nearest !== '' && shares(snippet.name, nearest)) return 45;
  if (nearest !== '' && shares(snippet.group, nearest)) return 22;
  if (outer.some(heading => shares(snippet.name, heading))) return 20;
  return nearest === '' && shares(snippet.name, site.title) ? 30 : 0;
}

/** Whether two neighboring characters of the name stand in the text, but for words that tell nothing. */
function shares(name: string, text: string): boolean {
  for (let i = 0; i + 2 <= name.length; i++) {
    const pair = name.slice(i, i + 2);
    if (!commonWords.includes(pair) && text.includes(pair)) return true;
  }
  return false;
}

const commonWords = ['工作', '标题'];
