import { Document, Paragraph } from 'docx';

import { layoutIncremental } from '#layout';
import { type LayoutProfile, type OfficialDocument, typeArea } from '#official';

import type { ExportEnvironment } from '../exporter.ts';
import { fontsOf } from '../fonts.ts';
import { bodySections } from './body.ts';
import { Component, type Element } from './element.ts';
import { footers, noFooters } from './footers.ts';
import { SECTION_END, styleElements } from './styles.ts';

/** The document as the library packs it; its settings and its font table are parts of our own. */
export function wordDocument(document: OfficialDocument, profile: LayoutProfile, environment: ExportEnvironment): Document {
  const fonts = fontsOf(profile, environment);
  let shapes = 0;
  const sections = bodySections(layoutIncremental(undefined, document, profile), {
    profile,
    fonts,
    highlightPlaceholders: environment.highlightPlaceholders ?? profile.highlightPlaceholders,
    nextId: () => ++shapes,
  });
  return new Document({
    title: document.title,
    evenAndOddHeaderAndFooters: true,
    styles: { importedStyles: styleElements(profile, fonts).map(component) },
    sections: sections.map((section, i) => ({
      properties: {
        page: {
          size: profile.page,
          margin: { ...profile.margins, header: topOfHeader, footer: profile.pageNumber.footer, gutter: 0 },
        },
        grid: gridOf(profile),
        titlePage: section.numbers === 'but-first',
      },
      footers:
        section.numbers === 'none' || !profile.pageNumber.shown
          ? noFooters()
          : footers(profile.pageNumber, section.numbers === 'but-first'),
      children: [...section.elements.map(component), ...(i < sections.length - 1 ? [new Paragraph({ style: SECTION_END })] : [])],
    })),
  });
}

/**
 * With `spacing` the grid has lines only and the spacing of the runs does the rest; LibreOffice 7.4 gives every character two
 * cells of the other grid. Its cells are as wide as a line shared by its characters, in 4096ths of a point beyond the body's size.
 */
function gridOf(profile: LayoutProfile): {
  readonly type: 'lines' | 'linesAndChars';
  readonly linePitch: number;
  readonly charSpace?: number;
} {
  const { linePitch, grid, styles } = profile;
  if (grid === 'spacing') return { type: 'lines', linePitch };
  const { size, spacing } = styles.body;
  const { width } = typeArea(profile);
  const cell = width / Math.floor(width / (size * 10 + spacing));
  return { type: 'linesAndChars', linePitch, charSpace: Math.floor((cell / 20 - size / 2) * 4096) };
}

function component(element: Element): Component {
  return new Component(element);
}

/** 15 mm. There is no header, so any place above the text will do. */
const topOfHeader = 851;
