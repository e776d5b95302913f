import { Document } from 'docx';

import type { LayoutProfile, OfficialDocument } from '#official';

import type { ExportEnvironment } from '../exporter.ts';
import { fontsOf } from '../fonts.ts';
import { bodyElements } from './body.ts';
import { Component, type Element } from './element.ts';
import { footers } from './footers.ts';
import { styleElements } from './styles.ts';

/** The document as the library packs it; its settings and its font table are parts of our own. */
export function wordDocument(document: OfficialDocument, profile: LayoutProfile, environment: ExportEnvironment): Document {
  const fonts = fontsOf(profile, environment);
  return new Document({
    title: document.title,
    evenAndOddHeaderAndFooters: true,
    styles: { importedStyles: styleElements(profile, fonts, environment.latinFont ?? profile.latinFace).map(component) },
    sections: [
      {
        properties: {
          page: {
            size: profile.page,
            margin: { ...profile.margins, header: topOfHeader, footer: profile.pageNumber.footer, gutter: 0 },
          },
          grid: { type: 'lines', linePitch: profile.linePitch },
        },
        footers: footers(profile.pageNumber),
        children: bodyElements(document, { profile, fonts, highlightPlaceholders: environment.highlightPlaceholders ?? false }).map(
          component,
        ),
      },
    ],
  });
}

function component(element: Element): Component {
  return new Component(element);
}

/** 15 mm. There is no header, so any place above the text will do. */
const topOfHeader = 851;
