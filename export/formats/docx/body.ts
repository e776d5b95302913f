import { indentsOf } from '#layout';
import { faceOf, type LayoutProfile, type OfficialDocument, type Paragraph, type Run } from '#official';

import type { Fonts } from '../fonts.ts';
import { isOwnLineHeading } from '../own-line-heading.ts';
import { segments } from '../segments.ts';
import { titleRuns } from '../title-runs.ts';
import { type Element, parent, w } from './element.ts';
import { indentElement, pitchElement } from './properties.ts';
import { headingCharacterStyleId, headingStyleId, styleId } from './styles.ts';
import { titlePitch } from './title-pitch.ts';

/** Every paragraph of the document as `w:p`; one empty paragraph when there is none, which the schema wants. */
export function bodyElements(document: OfficialDocument, options: BodyOptions): readonly Element[] {
  if (document.paragraphs.length === 0) return [w('p')];
  return document.paragraphs.map((paragraph, index) =>
    parent('p', {}, [...paragraphProperties(document, index, paragraph, options.profile), ...runElements(paragraph, options)]),
  );
}

export interface BodyOptions {
  readonly profile: LayoutProfile;
  readonly fonts: Fonts;
  readonly highlightPlaceholders: boolean;
}

function paragraphProperties(document: OfficialDocument, index: number, paragraph: Paragraph, profile: LayoutProfile): readonly Element[] {
  const style = styleOf(paragraph);
  const properties = [
    ...(style === undefined ? [] : [w('pStyle', { val: style })]),
    ...(paragraph.pageBreakBefore ? [w('pageBreakBefore')] : []),
    ...ownIndent(document, index, paragraph, profile),
  ];
  return properties.length === 0 ? [] : [w('pPr', {}, ...properties)];
}

/** The indents that depend on the text: 附件说明 turns over under the name, 署名 and 成文日期 are placed by their widths. */
function ownIndent(document: OfficialDocument, index: number, { role }: Paragraph, profile: LayoutProfile): readonly Element[] {
  if (role !== 'attachment-note' && role !== 'signature' && role !== 'issue-date') return [];
  const { firstLeft, left, right } = indentsOf(document, index, profile);
  const em = profile.styles[role].size * 10;
  const indent = {
    // Lengths only: beside a hanging indent Word counts the characters of the left one from elsewhere.
    ...(left === 0 ? {} : { left: { twips: left } }),
    ...(right === 0 ? {} : { right: { characters: right / em, twips: right } }),
    ...(firstLeft < left ? { hanging: { twips: left - firstLeft } } : {}),
    ...(firstLeft > left ? { firstLine: { twips: firstLeft - left } } : {}),
  };
  return Object.keys(indent).length === 0 ? [] : [indentElement(indent)];
}

function styleOf(paragraph: Paragraph): string | undefined {
  if (paragraph.role !== 'heading') return styleId(paragraph.role);
  return isOwnLineHeading(paragraph) ? headingStyleId(paragraph.depth) : styleId('body');
}

function runElements(paragraph: Paragraph, options: BodyOptions): readonly Element[] {
  switch (paragraph.role) {
    case 'title':
    case 'attachment-title':
      return titleElements(paragraph, paragraph.role, options);
    case 'heading':
      return headingElements(paragraph, options);
    default:
      return paragraph.runs.flatMap(run => textElements(run, {}, options));
  }
}

function headingElements(paragraph: Paragraph, options: BodyOptions): readonly Element[] {
  const runIn = paragraph.runs.some(run => !run.heading);
  return paragraph.runs.flatMap(run => {
    if (run.heading) return textElements(run, runIn ? { style: headingCharacterStyleId(paragraph.depth) } : {}, options);
    const face = faceOf(options.profile, paragraph, run);
    return textElements(run, face === options.profile.styles.body.face ? {} : { font: options.fonts[face].name }, options);
  });
}

/** A title is one paragraph, so that it is one entry everywhere; its lines are parted by line breaks where the sense allows. */
function titleElements(paragraph: Paragraph, role: 'title' | 'attachment-title', options: BodyOptions): readonly Element[] {
  const lines = titleRuns(paragraph, options.profile);
  const style = options.profile.styles[role];
  return lines.flatMap((line, index) => {
    const pitch = titlePitch(line, style, options.profile);
    const look = pitch === style.spacing ? {} : { pitch };
    return [...(index === 0 ? [] : [w('r', {}, w('br'))]), ...line.flatMap(run => textElements(run, look, options))];
  });
}

/** What sets a run apart from its paragraph. */
interface Look {
  readonly style?: string;
  readonly font?: string;
  /** Twips after each character. */
  readonly pitch?: number;
}

function textElements(run: Run, look: Look, { highlightPlaceholders }: BodyOptions): readonly Element[] {
  return Array.from(segments(run, highlightPlaceholders), ({ text, placeholder }) =>
    parent('r', {}, [runProperties(look, placeholder), ...characters(text)]),
  );
}

/** The hint makes “ ” ‘ ’ … — · full-width; Word heeds it on the run only. */
function runProperties({ style, font, pitch }: Look, highlighted: boolean): Element {
  return w(
    'rPr',
    {},
    ...(style === undefined ? [] : [w('rStyle', { val: style })]),
    w('rFonts', { hint: 'eastAsia', ...(font === undefined ? {} : { eastAsia: font }) }),
    ...(pitch === undefined ? [] : [pitchElement(pitch)]),
    ...(highlighted ? [w('highlight', { val: 'yellow' })] : []),
  );
}

function characters(text: string): readonly Element[] {
  return text.split('\t').flatMap((part, index) => [...(index === 0 ? [] : [w('tab')]), ...part.split(afterBrace).flatMap(textElement)]);
}

/** The library takes some words in braces for its own; parted from the brace they are the writer's. */
const afterBrace = /(?<=\{)/u;

function textElement(text: string): readonly Element[] {
  return text === '' ? [] : [w('t', { 'xml:space': 'preserve' }, text)];
}
