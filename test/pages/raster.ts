import type { Box, PagePicture, PrintedRule } from './printed.ts';

/** A page in colors, three bytes for each point, rows from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** How many points there are in a millimetre. */
  readonly scale: number;
}

/** Reads a picture as `pdftoppm` writes it (`P6`, 8 bits). */
export function readPpm(bytes: Uint8Array, scale: number): Raster {
  const fields: string[] = [];
  let at = 0;
  while (fields.length < 4) {
    let field = '';
    while (bytes[at] !== undefined && !isSpace(bytes[at])) field += String.fromCharCode(bytes[at++] ?? 0);
    at++;
    if (field !== '') fields.push(field);
  }
  const [magic, width, height, most] = fields;
  if (magic !== 'P6' || most !== '255') throw new Error(`no 8-bit color picture: ${magic} ${most}`);
  return { width: Number(width), height: Number(height), data: bytes.subarray(at), scale };
}

/** What the checks ask of a page's picture. */
export function pictureOf(raster: Raster): PagePicture {
  const rules = rulesOf(raster);
  return { rules, ink: (box, color) => inkOf(raster, rules, box, color), dashes: dashesOf(raster) };
}

/** Lines longer than this across the page are rules; no glyph is that long. In millimetres. */
const SHORTEST_RULE = 140;

function rulesOf(raster: Raster): readonly PrintedRule[] {
  const rows: { readonly y: number; readonly from: number; readonly to: number; readonly red: boolean }[] = [];
  for (let y = 0; y < raster.height; y++) {
    const run = longestRun(raster, y, 0, raster.width);
    if (run.to - run.from >= SHORTEST_RULE * raster.scale) rows.push({ y, ...run, red: isRed(raster, y, (run.from + run.to) >> 1) });
  }
  const rules: PrintedRule[] = [];
  for (let i = 0; i < rows.length;) {
    let end = i + 1;
    while (end < rows.length && rows[end]?.y === (rows[end - 1]?.y ?? 0) + 1 && rows[end]?.red === rows[i]?.red) end++;
    rules.push(ruleOf(raster, rows.slice(i, end)));
    i = end;
  }
  return rules;
}

function ruleOf(
  raster: Raster,
  rows: readonly { readonly y: number; readonly from: number; readonly to: number; readonly red: boolean }[],
): PrintedRule {
  const first = rows[0] ?? { y: 0, from: 0, to: 0, red: false };
  const last = rows.at(-1) ?? first;
  const column = (first.from + first.to) >> 1;
  // Points at the edges are partly covered: their darkness, added up, is the thickness, and its middle the rule's.
  let weight = 0;
  let moment = 0;
  for (let y = first.y - 1; y <= last.y + 1; y++) {
    const dark = darkness(raster, y, column);
    weight += dark;
    moment += dark * (y + 0.5);
  }
  const thickness = weight / raster.scale;
  const middle = moment / weight / raster.scale;
  return {
    color: first.red ? 'red' : 'black',
    thickness,
    top: middle - thickness / 2,
    bottom: middle + thickness / 2,
    left: Math.min(...rows.map(({ from }) => from)) / raster.scale,
    right: Math.max(...rows.map(({ to }) => to)) / raster.scale,
  };
}

/** Below the type area, in millimetres. */
const NUMBER_BAND = { top: 263, bottom: 285 };
const DASH = { shortest: 3, longest: 8 };

function dashesOf(raster: Raster): readonly number[] {
  const rows: number[] = [];
  for (let y = Math.floor(NUMBER_BAND.top * raster.scale); y < NUMBER_BAND.bottom * raster.scale && y < raster.height; y++) {
    const { from, to } = longestRun(raster, y, 0, raster.width);
    const length = (to - from) / raster.scale;
    if (length >= DASH.shortest && length <= DASH.longest) rows.push((y + 0.5) / raster.scale);
  }
  return rows;
}

function inkOf(raster: Raster, rules: readonly PrintedRule[], box: Box, color?: 'red'): Box | undefined {
  const { scale } = raster;
  const area = {
    left: Math.max(0, Math.floor(box.left * scale)),
    right: Math.min(raster.width, Math.ceil(box.right * scale)),
    top: Math.max(0, Math.floor(box.top * scale)),
    bottom: Math.min(raster.height, Math.ceil(box.bottom * scale)),
  };
  const found = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let y = area.top; y < area.bottom; y++) {
    const height = y / scale;
    if (rules.some(({ top, bottom }) => height > top - 0.2 && height < bottom + 0.2)) continue;
    for (let x = area.left; x < area.right; x++) {
      if (darkness(raster, y, x) < 0.5 || (color === 'red' && !isRed(raster, y, x))) continue;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x + 1);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y + 1);
    }
  }
  if (found.left > found.right) return undefined;
  return { left: found.left / scale, right: found.right / scale, top: found.top / scale, bottom: found.bottom / scale };
}

function longestRun(raster: Raster, y: number, left: number, right: number): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: 0 };
  let from = left;
  for (let x = left; x <= right; x++) {
    if (x < right && darkness(raster, y, x) > 0.3) continue;
    if (x - from > best.to - best.from) best = { from, to: x };
    from = x + 1;
  }
  return best;
}

/** From 0, the paper, to 1; red ink is as dark as black. */
function darkness({ data, width }: Raster, y: number, x: number): number {
  const at = (y * width + x) * 3;
  return 1 - ((data[at + 1] ?? 255) + (data[at + 2] ?? 255)) / 510;
}

function isRed({ data, width }: Raster, y: number, x: number): boolean {
  const at = (y * width + x) * 3;
  return (data[at] ?? 0) > 150 && (data[at + 1] ?? 255) < 140;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
