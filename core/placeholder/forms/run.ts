import { Role, roles } from '../characters.ts';

/** A maximal run of mask characters of one family. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/** The run that begins at `start`: letters and × mix, symbols must be the same. */
export function runAt(text: string, start: number, role: Role): Run {
  const first = text.charCodeAt(start);
  let end = start + 1;
  while (end < text.length && belongs(text.charCodeAt(end), first, role)) end++;
  // `× × ×`: signs set apart are still one run.
  if (role === Role.times && end === start + 1) while (text.charCodeAt(end) === 0x20 && text.charCodeAt(end + 1) === first) end += 2;
  return { start, end, role };
}

function belongs(code: number, first: number, role: Role): boolean {
  if (role === Role.symbol) return code === first || (isCircle(code) && isCircle(first));
  const other = roles[code];
  if (role === Role.letter || role === Role.times) return other === Role.letter || other === Role.times;
  return other === role;
}

function isCircle(code: number): boolean {
  return code === 0x3007 || code === 0x25cb || code === 0x25ef;
}
