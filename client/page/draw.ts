import type { PageContent } from '#protocol';
import { justify } from './justify.ts';

/** Puts the picture of a page on its sheet. */
export function drawPage(sheet: HTMLElement, { html }: PageContent): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll<HTMLElement>('[data-top], [data-size]')) setLengths(element);
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

const LENGTHS = ['top', 'left', 'right', 'width', 'height', 'size', 'spacing', 'scale'];
