import type { PageContent, PageKey, Paper, PlaceOnPage } from '#protocol';
import { drawPage } from './draw.ts';
import { difference } from './page-keys.ts';
import { SHEET_GAP, STANDARD_PAPER, twipPixels } from './paper.ts';

/**
 * The sheets of paper, one below the other. A long text has thousands of them, so there are elements only for those near
 * the view: all are of one size, and where each one stands is a matter of counting. A sheet whose page changes shows the
 * old picture until the new one is there, so nothing flickers while the writer types.
 */
export class Sheets {
  readonly #container: HTMLElement;
  readonly #ask: Ask;
  #keys: readonly PageKey[] = [];
  /** The sheets that have an element, by page. */
  #near = new Map<number, Sheet>();
  #cursor: PlaceOnPage | null = null;
  #updating = false;
  #zoom = 1;
  #paper = STANDARD_PAPER;

  constructor(container: HTMLElement, ask: Ask) {
    this.#container = container;
    this.#ask = ask;
    addEventListener('scroll', () => this.#updateSoon(), { passive: true });
    addEventListener('resize', () => this.#updateSoon());
  }

  get paper(): Paper {
    return this.#paper;
  }

  /** Whether the paper is another one now. */
  setPaper(paper: Paper): boolean {
    const { width, height } = this.#paper;
    this.#paper = paper;
    if (width === paper.width && height === paper.height) return false;
    this.#container.style.setProperty('--paper-width', String(paper.width));
    this.#container.style.setProperty('--paper-height', String(paper.height));
    this.#updateSoon();
    return true;
  }

  get count(): number {
    return this.#keys.length;
  }

  /** The page in the middle of the view. */
  get current(): number {
    const middle = Math.floor(this.scrolled + innerHeight / this.#pitch / 2);
    return Math.min(Math.max(middle, 0), Math.max(this.count - 1, 0));
  }

  /** How far the reader has scrolled, in sheets: 2.5 is the middle of the third. The same at every zoom. */
  get scrolled(): number {
    return -this.#container.getBoundingClientRect().top / this.#pitch;
  }

  set scrolled(sheets: number) {
    scrollBy({ top: (sheets - this.scrolled) * this.#pitch, behavior: 'instant' });
  }

  replace(keys: readonly PageKey[]): void {
    const { start, deleteCount, keys: changed } = difference(this.#keys, keys);
    this.splice(start, deleteCount, changed);
  }

  splice(start: number, deleteCount: number, keys: readonly PageKey[]): void {
    const shift = keys.length - deleteCount;
    const view = this.scrolled;
    this.#keys = [...this.#keys.slice(0, start), ...keys, ...this.#keys.slice(start + deleteCount)];
    if (shift !== 0) {
      this.#move(start + Math.min(deleteCount, keys.length), start + deleteCount, shift);
      this.#container.style.setProperty('--count', String(this.count));
      // What comes or goes above the view does not move what is in it.
      if (start + deleteCount <= view) this.scrolled = view + shift;
    }
    this.#updateSoon();
  }

  draw(contents: readonly PageContent[]): void {
    for (const content of contents) {
      const sheet = this.#near.get(content.page);
      // The text may have changed on the way: then another picture will be asked for.
      if (sheet === undefined || this.#keys[content.page] !== content.key || sheet.drawn === content.key) continue;
      drawPage(sheet.element, content);
      sheet.drawn = content.key;
    }
    this.#markCursor();
  }

  /** Marks the line with the cursor, if it is on paper at all; `follow`: and brings it into view if it is not. */
  showCursor(place: PlaceOnPage | null, follow: boolean): void {
    this.#cursor = place;
    this.#markCursor();
    if (place === null || place.page >= this.count || !follow) return;
    const twip = twipPixels(this.#zoom);
    const { linePitch } = this.#paper;
    const top = (place.page - this.scrolled) * this.#pitch + (this.#paper.top + place.line * linePitch) * twip;
    if (top >= 0 && top + linePitch * twip <= innerHeight) return;
    // A long way is not shown: nobody can read what rushes by.
    const isFar = Math.abs(top) > 2 * innerHeight;
    scrollBy({ top: top - innerHeight / 3, behavior: isFar ? 'instant' : 'auto' });
  }

  setZoom(zoom: number): void {
    const view = this.scrolled;
    this.#zoom = zoom;
    document.documentElement.style.setProperty('--zoom', String(zoom));
    if (view > 0) this.scrolled = view;
    this.#updateSoon();
  }

  /** From the top of one sheet to the top of the next, in pixels. */
  get #pitch(): number {
    return this.#paper.height * twipPixels(this.#zoom) + SHEET_GAP;
  }

  /** Sheets from page `to` on go `shift` pages down, those from `from` to there go away. */
  #move(from: number, to: number, shift: number): void {
    const moved = new Map<number, Sheet>();
    for (const [page, sheet] of this.#near) {
      if (page >= from && page < to) sheet.element.remove();
      else moved.set(page < from ? page : page + shift, sheet);
    }
    this.#near = moved;
  }

  #updateSoon(): void {
    if (this.#updating) return;
    this.#updating = true;
    requestAnimationFrame(() => {
      this.#updating = false;
      this.#update();
    });
  }

  #update(): void {
    const view = this.scrolled;
    const screen = innerHeight / this.#pitch;
    this.#show(Math.max(Math.floor(view - screen), 0), Math.min(Math.ceil(view + 2 * screen), this.count));
    this.#askForPictures();
    const { current } = this;
    for (const [page, { element }] of this.#near) element.tabIndex = page === current ? 0 : -1;
    this.#ask.current(current, this.count);
  }

  /** Once for each picture, however often the view moves before it is there. */
  #askForPictures(): void {
    const needed: number[] = [];
    for (const [page, sheet] of this.#near) {
      const key = this.#keys[page];
      if (sheet.drawn === key || sheet.asked === key) continue;
      sheet.asked = key;
      needed.push(page);
    }
    if (needed.length > 0) this.#ask.need(needed.toSorted((one, other) => one - other));
  }

  /** Gives elements to the pages from `first` to before `end`, in this order, and to no other. */
  #show(first: number, end: number): void {
    for (const [page, { element }] of this.#near) {
      if (page >= first && page < end) continue;
      element.remove();
      this.#near.delete(page);
    }
    let following: HTMLElement | null = null;
    for (let page = end - 1; page >= first; page--) {
      const sheet = this.#near.get(page) ?? { element: newSheet(), drawn: undefined, asked: undefined };
      if (!this.#near.has(page)) this.#container.insertBefore(sheet.element, following);
      this.#near.set(page, sheet);
      this.#place(sheet.element, page);
      following = sheet.element;
    }
  }

  #place(element: HTMLElement, page: number): void {
    element.dataset['page'] = String(page);
    element.style.setProperty('--page', String(page));
    element.ariaLabel = `第${page + 1}页，共${this.count}页`;
  }

  #markCursor(): void {
    for (const line of this.#container.querySelectorAll('.cursor')) line.classList.remove('cursor');
    if (this.#cursor === null) return;
    this.#near.get(this.#cursor.page)?.element.querySelectorAll('.line')[this.#cursor.line]?.classList.add('cursor');
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
  /** Whose picture it shows, and whose was asked for last. */
  drawn: PageKey | undefined;
  asked: PageKey | undefined;
}

function newSheet(): HTMLElement {
  const element = document.createElement('section');
  element.className = 'sheet';
  return element;
}
