import type { PageContent, PageKey, PlaceOnPage } from '#protocol';
import { drawPage } from './draw.ts';
import { difference } from './page-keys.ts';
import { LINE_PITCH, TYPE_AREA_TOP, twipPixels } from './paper.ts';

/**
 * The sheets of paper, one element each, of which only those near the view hold a picture. A sheet whose page changes
 * shows the old picture until the new one is there, so nothing flickers while the writer types.
 */
export class Sheets {
  readonly #container: HTMLElement;
  readonly #ask: Ask;
  readonly #observer: IntersectionObserver;
  readonly #byElement = new WeakMap<Element, Sheet>();
  readonly #sheets: Sheet[] = [];
  #cursor: PlaceOnPage | undefined;
  #asking = false;
  zoom = 1;

  constructor(container: HTMLElement, ask: Ask) {
    this.#container = container;
    this.#ask = ask;
    this.#observer = new IntersectionObserver(entries => this.#moved(entries), { rootMargin: '100% 0px' });
    addEventListener('scroll', () => this.#tellCurrent(), { passive: true });
  }

  get count(): number {
    return this.#sheets.length;
  }

  indexOf(element: HTMLElement): number | undefined {
    const index = this.#sheets.findIndex(sheet => sheet.element === element);
    return index === -1 ? undefined : index;
  }

  replace(keys: readonly PageKey[]): void {
    const {
      start,
      deleteCount,
      keys: changed,
    } = difference(
      this.#sheets.map(({ key }) => key),
      keys,
    );
    this.splice(start, deleteCount, changed);
  }

  splice(start: number, deleteCount: number, keys: readonly PageKey[]): void {
    const kept = Math.min(deleteCount, keys.length);
    for (let index = 0; index < kept; index++) {
      const sheet = this.#sheets[start + index];
      if (sheet !== undefined) sheet.key = keys[index] ?? '';
    }
    for (const { element } of this.#sheets.splice(start + kept, deleteCount - kept)) {
      this.#observer.unobserve(element);
      element.remove();
    }
    const added = keys.slice(kept).map(key => this.#newSheet(key));
    const following = this.#sheets[start + kept]?.element ?? null;
    for (const { element } of added) this.#container.insertBefore(element, following);
    this.#sheets.splice(start + kept, 0, ...added);
    if (deleteCount !== keys.length) this.#label();
    this.#askSoon();
    this.#tellCurrent();
  }

  draw(contents: readonly PageContent[]): void {
    for (const content of contents) {
      const sheet = this.#sheets[content.page];
      // The text may have changed on the way: then another picture will be asked for.
      if (sheet === undefined || sheet.key !== content.key || !sheet.near) continue;
      if (sheet.drawn !== content.key) drawPage(sheet.element, content);
      sheet.drawn = content.key;
    }
    this.#markCursor();
  }

  /** Marks the line with the cursor; `follow`: and brings it into view if it is not. */
  showCursor(place: PlaceOnPage, follow: boolean): void {
    this.#cursor = place;
    this.#markCursor();
    const sheet = this.#sheets[place.page];
    if (sheet === undefined || !follow) return;
    const top = sheet.element.getBoundingClientRect().top + (TYPE_AREA_TOP + place.line * LINE_PITCH) * twipPixels(this.zoom);
    const bottom = top + LINE_PITCH * twipPixels(this.zoom);
    if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3 });
  }

  setZoom(zoom: number): void {
    const before = scrollY / this.zoom;
    this.zoom = zoom;
    document.documentElement.style.setProperty('--zoom', String(zoom));
    scrollTo({ top: before * zoom, behavior: 'instant' });
    this.#tellCurrent();
  }

  #newSheet(key: PageKey): Sheet {
    const element = document.createElement('section');
    element.className = 'sheet';
    element.tabIndex = 0;
    const sheet: Sheet = { element, key, drawn: undefined, near: false };
    this.#byElement.set(element, sheet);
    this.#observer.observe(element);
    return sheet;
  }

  /** For readers of screens. */
  #label(): void {
    for (const [index, { element }] of this.#sheets.entries()) element.ariaLabel = `第${index + 1}页，共${this.count}页`;
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const sheet = this.#byElement.get(target);
      if (sheet === undefined) continue;
      sheet.near = isIntersecting;
      if (isIntersecting || sheet.drawn === undefined) continue;
      sheet.element.replaceChildren();
      sheet.drawn = undefined;
    }
    this.#askSoon();
  }

  #askSoon(): void {
    if (this.#asking) return;
    this.#asking = true;
    requestAnimationFrame(() => {
      this.#asking = false;
      const needed = [...this.#sheets.entries()].filter(([, sheet]) => sheet.near && sheet.drawn !== sheet.key);
      if (needed.length > 0) this.#ask.need(needed.map(([index]) => index));
    });
  }

  #markCursor(): void {
    for (const line of this.#container.querySelectorAll('.cursor')) line.classList.remove('cursor');
    if (this.#cursor === undefined) return;
    this.#sheets[this.#cursor.page]?.element.querySelectorAll('.line')[this.#cursor.line]?.classList.add('cursor');
  }

  #tellCurrent(): void {
    const first = this.#sheets[0]?.element;
    if (first === undefined) return this.#ask.current(0, 0);
    const step = this.#sheets[1] === undefined ? first.offsetHeight : this.#sheets[1].element.offsetTop - first.offsetTop;
    const index = Math.floor((scrollY + innerHeight / 2 - first.offsetTop) / Math.max(step, 1));
    this.#ask.current(Math.min(Math.max(index, 0), this.count - 1), this.count);
  }
}

export interface Ask {
  /** Pictures of these pages are wanted. */
  need(pages: readonly number[]): void;
  /** This page is in the middle of the view. */
  current(page: number, count: number): void;
}

interface Sheet {
  readonly element: HTMLElement;
  key: PageKey;
  /** Whose picture it shows. */
  drawn: PageKey | undefined;
  near: boolean;
}
