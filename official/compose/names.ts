import { officeWords } from '#core';
import { dense } from './plain-form.ts';

// Names of organs and of people, on lines in plain form.

/** Names by spaces or 、; a blank inside a name of two characters (`张 三`) belongs to it. */
export function namesIn(plain: string): readonly { readonly text: string; readonly at: number }[] {
  return [...plain.matchAll(NAME)].map(match => ({ text: match[0], at: match.index }));
}

const NAME = /[^\s、,;](?: {1,2}[^\s、,;](?=[ 、,;]|$)|[^\s、,;]+)?/gu;

/** One or several names of people and nothing else. */
export function isNames(plain: string): boolean {
  const names = namesIn(plain);
  return names.length > 0 && names.every(({ text }) => isPerson(text)) && !/[:。]/u.test(plain);
}

/** `张三`, `欧阳 振国`, `林 ○ ○`, `×××`. */
export function isPerson(plain: string): boolean {
  const name = dense(plain);
  if (/^[XxＸ×*〇某]{2,3}$/u.test(name)) return true;
  return /^[\p{Script=Han}·〇×X*]{2,4}$/u.test(name) && officeWords.surnames.atStart(name) !== undefined && !endsInOrgan(name);
}

/** The name of an organ: a few words without punctuation whose last is one of 局, 委员会, 中心 …. */
export function isOrgan(plain: string): boolean {
  const name = bare(plain);
  return name.length >= 2 && name.length <= 40 && /^[^,;:。!?"“”《》]+$/u.test(name) && !/^[0-9(]/u.test(name) && endsInOrgan(dense(name));
}

function endsInOrgan(name: string): boolean {
  return officeWords.organs.atEnd(name) !== undefined || (name.length >= 4 && /[组会部处科室院校所站店厂队]$/u.test(name));
}

/** `市长  张三`, `书  记  员  李四`, `县财政局局长 王五`. */
export function isOffice(plain: string): boolean {
  const text = bare(plain);
  const wide = text.split(/ {2,}/u);
  const cut = wide.length === 2 ? text.search(/ {2,}/u) : text.indexOf(' ');
  const pairs = [cut, ...[...text.matchAll(/ (?=[^ ]{2,4}$| [^ ] [^ ]$)/gu)].map(({ index }) => index)];
  return pairs.some(at => at > 0 && isOfficeOf(dense(text.slice(0, at)), text.slice(at)));
}

function isOfficeOf(office: string, name: string): boolean {
  return office.length <= 24 && (officeWords.offices.atEnd(office) !== undefined || /[长记任席员]$/u.test(office)) && isPerson(name);
}

/** Without （盖章） and what else stands in brackets at the end. */
export function bare(plain: string): string {
  return plain.replace(/ *\((?:[^()]{0,8}[章印]|签字|签名|手印|签字或[^()]{1,4}|代)\) *$/u, '').trim();
}

/** （盖章） at the end. */
export function isSealed(plain: string): boolean {
  return bare(plain) !== plain.trim();
}
