import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

// All pages of the samples, small and side by side, as pictures for docs/: what the lines look like, not what they say.

/** Points per inch. */
const RESOLUTION = 30;
const COLUMNS = 12;
const ROWS = 3;
/** White around a page, in pixels. */
const GAP = 4;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel. */
  readonly pixels: Uint8Array;
}

/** Writes `pages-1.png` … into `folder`; gives for each picture the pages on it, as `sample/page`. */
export function writeContactSheets(pdfs: string, names: readonly string[], folder: string): readonly (readonly string[])[] {
  const drawn = join(pdfs, 'contact');
  mkdirSync(drawn);
  for (const name of names) execFileSync('pdftoppm', ['-r', String(RESOLUTION), join(pdfs, `${name}.pdf`), join(drawn, name)]);
  const files = readdirSync(drawn).toSorted();
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (/^pages-\d+\.png$/u.test(old)) rmSync(join(folder, old));
  const sheets: string[][] = [];
  for (let at = 0; at < files.length; at += COLUMNS * ROWS) sheets.push(files.slice(at, at + COLUMNS * ROWS));
  for (const [i, sheet] of sheets.entries()) {
    writeFileSync(join(folder, `pages-${i + 1}.png`), png(montage(sheet.map(file => readPpm(readFileSync(join(drawn, file)))))));
  }
  return sheets.map(sheet => sheet.map(file => file.replace(/-0*(\d+)\.ppm$/u, '/$1')));
}

function montage(pictures: readonly Picture[]): Picture {
  const cellWidth = Math.max(...pictures.map(({ width }) => width)) + GAP;
  const cellHeight = Math.max(...pictures.map(({ height }) => height)) + GAP;
  const width = cellWidth * Math.min(COLUMNS, pictures.length);
  const height = cellHeight * Math.ceil(pictures.length / COLUMNS);
  const pixels = new Uint8Array(width * height * 3).fill(0xb0);
  for (const [i, picture] of pictures.entries()) {
    const left = (i % COLUMNS) * cellWidth;
    const top = Math.floor(i / COLUMNS) * cellHeight;
    for (let row = 0; row < picture.height; row++) {
      const from = row * picture.width * 3;
      pixels.set(picture.pixels.subarray(from, from + picture.width * 3), ((top + row) * width + left) * 3);
    }
  }
  return { width, height, pixels };
}

/** Binary PPM with one byte a color, as poppler writes it. */
function readPpm(bytes: Uint8Array): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(Buffer.from(bytes.subarray(0, 40)).toString('latin1'));
  if (head === null) throw new Error('no PPM');
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
}

/** A PNG of eight greys and eight reds: enough for print, and small. */
function png({ width, height, pixels }: Picture): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const [red = 0, green = 0] = pixels.subarray(at, at + 2);
      rows[y * (width + 1) + 1 + x] = red - green > 40 ? 8 + (green >> 5) : green >> 5;
    }
  }
  const palette = Uint8Array.from({ length: 48 }, (_, i) => {
    const index = Math.floor(i / 3);
    const level = Math.round(((index % 8) * 255) / 7);
    return index >= 8 && i % 3 === 0 ? 255 : level;
  });
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, 3);
  const chunks = [
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  return Buffer.concat([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ...chunks]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
