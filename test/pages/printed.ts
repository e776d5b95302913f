/** A page as it was printed or laid out: lengths in millimetres from the upper left corner of the paper. */
export interface PrintedPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From top to bottom, the page number left out. */
  readonly lines: readonly PrintedLine[];
  /** `—1—` without spaces; undefined where the page bears none. */
  readonly pageNumber: PrintedLine | undefined;
  /** What only a picture of the page tells; undefined where there is none. */
  readonly picture: PagePicture | undefined;
}

export interface PrintedLine extends Edges {
  readonly page: number;
  /** Without spaces. */
  readonly text: string;
  readonly words: readonly PrintedWord[];
  /** The middle of the line's box: lines of one pitch have middles that far apart, whatever their size. */
  readonly middle: number;
}

export interface PrintedWord extends Edges {
  readonly text: string;
}

export interface Edges {
  readonly left: number;
  readonly right: number;
}

export interface PagePicture {
  /** Lines across the page, from top to bottom. */
  readonly rules: readonly PrintedRule[];
  /** What of the page's ink stands in `box`, rules left out; undefined when there is none. */
  readonly ink: (box: Box, color?: 'red') => Box | undefined;
  /** Heights of the dashes beside the page number. */
  readonly dashes: readonly number[];
}

export interface PrintedRule extends Box {
  readonly color: 'red' | 'black';
  readonly thickness: number;
}

export interface Box extends Edges {
  readonly top: number;
  readonly bottom: number;
}

/** Where the character with that index of the line's text begins. Characters of one word are taken to share its width by their kind. */
export function leftOfCharacter(line: PrintedLine, index: number): number {
  let before = 0;
  for (const word of line.words) {
    if (index < before + word.text.length) return within(word, index - before);
    before += word.text.length;
  }
  return line.right;
}

function within({ text, left, right }: PrintedWord, count: number): number {
  const all = weightOf(text);
  return all === 0 ? left : left + ((right - left) * weightOf(text.slice(0, count))) / all;
}

/** The width of a text in Han characters: digits half, points, commas and spaces a quarter, as in Times New Roman; other faces keep the proportions. */
export function weightOf(text: string): number {
  let weight = 0;
  for (const char of text) weight += char > '~' ? 1 : /[ .,:;'|!]/u.test(char) ? 0.25 : 0.5;
  return weight;
}
