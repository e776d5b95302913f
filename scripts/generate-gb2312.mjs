// Makes official/script/gb2312.generated.ts: which of the characters U+4E00 to U+9FA5 the 6 763 of GB 2312 are.

export const gb2312File = new URL('../official/script/gb2312.generated.ts', import.meta.url);

const FIRST = 0x4e00;
const LAST = 0x9fa5;

export function generateGb2312() {
  const decoder = new TextDecoder('gb18030');
  const inside = new Uint8Array(LAST - FIRST + 1);
  // Rows 16 to 87 are Han characters; the last five places of row 55 are empty.
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      if (row === 0xd7 && cell > 0xf9) continue;
      inside[decoder.decode(Uint8Array.of(row, cell)).charCodeAt(0) - FIRST] = 1;
    }
  }
  const bytes = Uint8Array.from({ length: Math.ceil(inside.length / 6) }, (_, i) => 0x30 + sixBits(inside, i * 6));
  const text = String.fromCharCode(...bytes).replaceAll('\\', '\\\\');
  return `// Made by scripts/generate-gb2312.mjs from the decoder of the runtime. Do not edit.\n\n/** Six characters from U+4E00 on for each: code less 48, the highest bit first. */\nexport const GB2312_BITS =\n  '${text}';\n`;
}

/** @type {(inside: Uint8Array, at: number) => number} */
function sixBits(inside, at) {
  let bits = 0;
  for (let i = 0; i < 6; i++) bits = bits * 2 + (inside[at + i] ?? 0);
  return bits;
}
