/**
 * Text that XML and HTML can carry. Control characters print nothing and are left out; tabs stay, breaks inside a line become
 * spaces. What is broken (half of a surrogate pair, the two noncharacters XML forbids) becomes U+FFFD, so that the writer sees
 * that something stood there.
 * Every other character stays as it is.
 */
export function printable(text: string): string {
  if (!unprintable.test(text)) return text;
  return text.replace(lineBreak, ' ').replace(control, '').replace(broken, '\u{FFFD}');
}

/** Breaks that Word or a web page put inside a line: without a space the words on both sides would grow together. */
const lineBreak = /[\u000B\u000C\u0085\u2028\u2029]/gu;
const control = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F]/gu;
const broken = /[\uFFFE\uFFFF]|\p{Surrogate}/gu;
const unprintable = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|\p{Surrogate}/u;
