/**
 * Text that XML and HTML can carry. Control characters print nothing and are left out; tabs stay. What is broken (half of a
 * surrogate pair, the two noncharacters XML forbids) becomes U+FFFD, so that the writer sees that something stood there.
 * Every other character stays as it is.
 */
export function printable(text: string): string {
  if (!unprintable.test(text)) return text;
  return text.replace(control, '').replace(broken, '\u{FFFD}');
}

const control = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F]/gu;
const broken = /[\uFFFE\uFFFF]|\p{Surrogate}/gu;
const unprintable = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u;
