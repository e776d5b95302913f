import type { Exporter } from '../exporter.ts';
import { fontsOf } from '../fonts.ts';
import { printable } from '../printable.ts';
import { formatInfo } from '../registry.ts';
import { bodyHtml } from './body.ts';
import { escapeHtml } from './escape-html.ts';
import { styleSheet } from './style-sheet.ts';

/** One self-contained page: headings as headings, printed on A4 in the faces of the profile. */
export const exporter: Exporter = {
  ...formatInfo('html'),
  write(document, profile, environment) {
    const fonts = fontsOf(profile, environment);
    return Promise.resolve(
      new TextEncoder().encode(`<!DOCTYPE html>
<html lang="${profile.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(printable(document.title))}</title>
<style>
${styleSheet(profile, fonts)}</style>
</head>
<body>
<main>
${bodyHtml(document, profile, environment.highlightPlaceholders ?? profile.highlightPlaceholders)}</main>
</body>
</html>
`),
    );
  },
};
