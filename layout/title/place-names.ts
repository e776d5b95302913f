import { lexicon } from './lexicon.ts';

/** A stretch that may be the name of a place, and how dear it is as such. */
export interface PlaceName {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** 云州市, 青山湖水库, 东湖新区: a few characters before what names of places end with. */
export function placeNames(text: string): readonly PlaceName[] {
  return [...text.matchAll(PLACE_ENDING)].flatMap(({ index, 0: ending }) => {
    const longest = ending.startsWith('自治') ? LONGEST_PEOPLE : LONGEST_NAME;
    const end = index + ending.length;
    return Array.from({ length: longest }, (_, i) => index - 1 - i)
      .filter(start => start >= 0 && MAY_NAME.test(text.slice(start, index)) && !lexicon().verbs.has(text.slice(start, start + 2)))
      .filter(start => ending.length > 1 || index - start < 2 || !lexicon().words.has(text.slice(index - 1, end)))
      .map(start => ({ start, end, cost: NAME + NAME_CHARACTER * Math.min(LONGEST_NAME, index - start - 1) }));
  });
}

/** A name nobody knows, for itself and for each of its characters; one that stands elsewhere in the title, and its stem. */
const NAME = 16;
const NAME_CHARACTER = 3;
const NAME_AGAIN = 6;
const STEM_AGAIN = 10;
const PLACE_ENDING =
  /自治[区州县旗]|特别行政区|街道|社区|新区|开发区|高新区|经开区|示范区|园区|水库|灌区|港区|流域|大桥|渡口|半岛|群岛|地区|[省市县区州盟旗镇乡村湖](?!级|场|域|民(?![政族宗]))/gu;
/** Names do not begin with the end of another, and hold no such words. */
const MAY_NAME =
  /^(?!.*(?:[的和与及在对将由第批省市县区去赴致派驻到于等各全我本为至给向从被以因按经同年月日度季局厅委办院校号届内外域]|关于|中共|政协))\p{Script=Han}+$/u;
const LONGEST_NAME = 4;
/** 湘西土家族苗族自治州 */
const LONGEST_PEOPLE = 12;

/** The name wherever it stands, and without its last character: 云州市 in 云州商会. */
export function namesAgain(text: string, name: string): readonly PlaceName[] {
  const stem = /..[省市县区州]$/u.test(name) ? placesOf(text, name.slice(0, -1), STEM_AGAIN) : [];
  return [...placesOf(text, name, NAME_AGAIN), ...stem];
}

function placesOf(text: string, name: string, cost: number): readonly PlaceName[] {
  return [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({ start: index, end: index + name.length, cost }));
}
