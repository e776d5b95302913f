import type { LayoutProfile, OfficialDocument } from '#official';
import { formatMeasures, typeArea } from '#official';
import type { Lines } from './break-lines.ts';
import { groupAt } from './groups/place-group.ts';
import { endsAboveSignature, keepsNext } from './keeps.ts';
import { fittingSlices, heightOf, openingHeight, repeatedHead, type TableLayout } from './table/table-layout.ts';

/** Where a page begins: a paragraph, and which of its lines; of a table, which of its slices. */
export interface Place {
  readonly paragraph: number;
  readonly line: number;
  /** The page before has room for more lines of the paragraph, which go with the signature. */
  readonly forced?: boolean;
}

/**
 * Where the pages from `start` on begin, `start` itself left out; page `number` begins there. A blank page
 * begins and ends at the same place.
 *
 * A page holds as many lines as fit. Paragraphs that keep with the next one (headings) move to the next page together
 * with it; no line is kept back for the sake of widows, or pages would end a line short.
 */
export function pageStarts(
  document: OfficialDocument,
  lines: readonly Lines[],
  profile: LayoutProfile,
  start: Place,
  number: number,
): IterableIterator<Place> {
  return new Paginator(document, lines, profile).starts(start, number);
}

/** How many parts of a paragraph a page may end between. */
export function partsOf(lines: Lines | undefined): number {
  return lines?.table?.slices.length ?? lines?.starts.length ?? 1;
}

class Paginator {
  readonly #document: OfficialDocument;
  readonly #lines: readonly Lines[];
  readonly #profile: LayoutProfile;
  readonly #pitch: number;
  readonly #height: number;
  /** What is left of the page, in twips. */
  #room: number;
  /** Nothing stands on the page, but for the head of a table that goes on. */
  #fresh = true;
  #number = 1;

  constructor(document: OfficialDocument, lines: readonly Lines[], profile: LayoutProfile) {
    this.#document = document;
    this.#lines = lines;
    this.#profile = profile;
    this.#pitch = profile.linePitch;
    this.#height = Math.max(typeArea(profile).height, profile.linePitch);
    this.#room = this.#height;
  }

  *starts(start: Place, number: number): IterableIterator<Place> {
    const { paragraphs } = this.#document;
    this.#number = number;
    let { paragraph: at, line } = start;
    this.#room -= this.#headAbove(at, line);
    while (at < paragraphs.length) {
      const paragraph = paragraphs[at];
      if (paragraph?.group?.kind === 'imprint' && this.#lines[at]?.placed !== undefined) {
        for (let pages = this.#pagesBeforeImprint(at); pages > 0; pages--) yield this.#turn(at, 0);
        at = groupAt(this.#document, at)?.end ?? at + 1;
        this.#room = 0;
        this.#fresh = false;
        continue;
      }
      if (!this.#fresh && this.#opensPage(at, line)) yield this.#turn(at, line);
      const left = this.#count(at) - line;
      const fitting = this.#fitting(at, line);
      const forced = this.#forced(at, line, fitting);
      if (forced !== undefined) {
        yield { ...this.#turn(at, line + forced), forced: forced > 0 };
        line += forced;
        continue;
      }
      if (fitting === 0 && !this.#fresh) {
        yield this.#turn(at, line);
        continue;
      }
      // What is taller than a page stands on one all the same.
      const taken = Math.max(1, fitting);
      this.#room -= this.#heightFrom(at, line, taken);
      this.#fresh = false;
      if (taken >= left) {
        at++;
        line = 0;
      } else {
        line += taken;
        yield this.#turn(at, line);
      }
    }
  }

  #turn(paragraph: number, line: number): Place {
    this.#room = this.#height - this.#headAbove(paragraph, line);
    this.#fresh = true;
    this.#number++;
    return { paragraph, line };
  }

  /** What a table repeats at the top of a page that goes on with it. */
  #headAbove(at: number, line: number): number {
    const table = this.#lines[at]?.table;
    return table === undefined ? 0 : repeatedHead(table, line);
  }

  #count(at: number): number {
    return partsOf(this.#lines[at]);
  }

  /** Of one of its lines, or of the whole of a paragraph that is not parted. */
  #heightOf(at: number): number {
    const placed = this.#lines[at]?.placed;
    return placed === undefined ? this.#pitch : placed.before + placed.height;
  }

  #heightFrom(at: number, line: number, count: number): number {
    const table = this.#lines[at]?.table;
    return table === undefined ? count * this.#heightOf(at) : heightOf(table, line, line + count);
  }

  /** What must stand on the page where a paragraph begins. */
  #openingOf(at: number): number {
    const table = this.#lines[at]?.table;
    return table === undefined ? this.#heightOf(at) : openingHeight(table);
  }

  #opensPage(at: number, line: number): boolean {
    if (line > 0) return false;
    return this.#document.paragraphs[at]?.pageBreakBefore === true || this.#needed(at) > this.#room;
  }

  /** How many lines of a paragraph the page takes, from `line` on. */
  #fitting(at: number, line: number): number {
    const table = this.#lines[at]?.table;
    if (table !== undefined) return this.#fittingRows(at, table, line);
    return Math.min(this.#count(at) - line, Math.floor(this.#room / this.#heightOf(at)));
  }

  /**
   * How many lines stay where the page would take more, but the signature then stood on the next one without two lines of text;
   * undefined where nothing is forced.
   */
  #forced(at: number, line: number, fitting: number): number | undefined {
    const left = this.#count(at) - line;
    const { placed, table } = this.#lines[at] ?? {};
    if (fitting < left - 1 || placed !== undefined || table !== undefined || !endsAboveSignature(this.#document, this.#lines, at))
      return undefined;
    const after = this.#needed(at + 1);
    if (after > this.#height - 2 * this.#pitch || (fitting === left && left * this.#pitch + after <= this.#room)) return undefined;
    const staying = Math.max(left - 2, 0);
    return staying === 0 && this.#fresh ? undefined : staying;
  }

  /** The last row goes along with what it keeps to. */
  #fittingRows(at: number, table: TableLayout, line: number): number {
    const fitting = fittingSlices(table, line, this.#room);
    const ends = line + fitting === table.slices.length;
    if (!ends || fitting <= 1 || !keepsNext(this.#document, this.#lines, at, this.#profile)) return fitting;
    const left = this.#room - heightOf(table, line, line + fitting);
    const needed = this.#needed(at + 1);
    const lastRow = table.slices.at(-1)?.height ?? 0;
    return needed > left && needed + lastRow <= this.#height ? fitting - 1 : fitting;
  }

  /** What must stand together from paragraph `at` on; one line where it may break, or where no page could hold it. */
  #needed(at: number): number {
    const { paragraphs } = this.#document;
    let total = 0;
    for (let i = at; i < paragraphs.length && total <= this.#height; i++) {
      const paragraph = paragraphs[i];
      if (paragraph === undefined || paragraph.group?.kind === 'imprint') break;
      if (this.#lines[i]?.table !== undefined || !keepsNext(this.#document, this.#lines, i, this.#profile)) {
        total += this.#openingOf(i);
        break;
      }
      total += this.#heightFrom(i, 0, this.#count(i));
    }
    return total > this.#height ? this.#openingOf(at) : total;
  }

  /** How many pages are turned before a 版记 has its place at the end of one: of an even one, where its format wants that. */
  #pagesBeforeImprint(at: number): number {
    const range = groupAt(this.#document, at);
    const format = this.#document.paragraphs[at]?.group?.format ?? 'plain';
    let height = 0;
    for (let i = at; i < (range?.end ?? at); i++) height += this.#heightOf(i);
    const fits = height <= this.#room;
    if (!formatMeasures[format].imprint.evenPage || !this.#profile.evenPageImprint) return fits ? 0 : 1;
    if (this.#number % 2 === 1) return 1;
    return fits ? 0 : 2;
  }
}
