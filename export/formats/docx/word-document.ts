import { Document, Paragraph } from 'docx';

import { layoutIncremental } from '#layout';
import type { LayoutProfile, OfficialDocument } from '#official';

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
    highlightPlaceholders: environment.highlightPlaceholders ?? false,
    nextId: () => ++shapes,
  });
  return new Document({
    title: document.title,
    evenAndOddHeaderAndFooters: true,
    styles: { importedStyles: styleElements(profile, fonts, environment.latinFont ?? profile.latinFace).map(component) },
    sections: sections.map((section, i) => ({
      properties: {
        page: {
          size: profile.page,
          margin: { ...profile.margins, header: topOfHeader, footer: profile.pageNumber.footer, gutter: 0 },
        },
        grid: { type: 'lines', linePitch: profile.linePitch },
        titlePage: section.numbers === 'but-first',
      },
      footers: section.numbers === 'none' ? noFooters() : footers(profile.pageNumber, section.numbers === 'but-first'),
      children: [...section.elements.map(component), ...(i < sections.length - 1 ? [new Paragraph({ style: SECTION_END })] : [])],
    })),
  });
}

function component(element: Element): Component {
  return new Component(element);
}

/** 15 mm. There is no header, so any place above the text will do. */
const topOfHeader = 851;
