import type { PageContent } from '#protocol';
import { justify } from './justify.ts';

/** Puts the picture of a page on its sheet. */
export function drawPage(sheet: HTMLElement, { html }: PageContent): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll<HTMLElement>('[data-top], [data-size]')) setLengths(element);
  for (const element of template.content.querySelectorAll<HTMLElement>('.page, [data-font-latin]')) setFonts(element);
  template.content.querySelector('.number')?.setAttribute('aria-hidden', 'true');
  sheet.replaceChildren(template.content);
  justify([...sheet.querySelectorAll<HTMLElement>('.line[data-stretch]')]);
}

/** The policy of the page forbids style attributes in markup, but not properties that its own script sets. */
function setLengths(element: HTMLElement): void {
  for (const name of LENGTHS) {
    const value = Number(element.dataset[name]);
    if (Number.isFinite(value)) element.style.setProperty(`--${name}`, String(value));
  }
}

/** Fonts that the writer's own layout names. */
function setFonts({ dataset, style }: HTMLElement): void {
  for (const [name, fonts] of Object.entries(dataset)) {
    const face = /^font([A-Z][a-z]+)$/u.exec(name)?.[1]?.toLowerCase();
    if (face === undefined || fonts === undefined) continue;
    if (face === 'latin') style.setProperty('--latin', quoted(latinFont(fonts)));
    else style.setProperty(`--font-${face}`, fonts.split(',').map(quoted).join(', '));
  }
}

/** The name of a font for ASCII only: in front of a Chinese face it would otherwise draw “ ” — … at half their width. */
function latinFont(name: string): string {
  const family = `Gaozhi ${name}`;
  if (!latinFonts.has(family)) {
    latinFonts.add(family);
    const font = new FontFace(family, `local(${quoted(name)})`, { unicodeRange: 'U+20-7E' });
    document.fonts.add(font);
    void font.load().then(justifyAnew, () => undefined);
  }
  return family;
}

/** Lines that were measured in the font that stood in. */
function justifyAnew(): void {
  const lines = [...document.querySelectorAll<HTMLElement>('.line[data-stretch]')];
  for (const line of lines) line.style.removeProperty('--extra');
  justify(lines);
}

const latinFonts = new Set<string>();

function quoted(name: string): string {
  return `"${name.replace(/["\\\n\r]/gu, '')}"`;
}

const LENGTHS = ['top', 'left', 'right', 'width', 'height', 'size', 'spacing', 'scale'];
