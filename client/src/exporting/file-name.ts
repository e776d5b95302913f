/** A file name that every system takes, as near to the wanted one as can be. The extension stays. */
export function safeFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const clean = [...stem.replaceAll(FORBIDDEN, '').replaceAll(/\s+/gu, ' ').trim()].slice(0, LONGEST).join('');
  const safe = clean.replaceAll(/[. ]+$/gu, '');
  return (safe === '' ? '未命名' : RESERVED.test(safe) ? `${safe}_` : safe) + extension;
}

/** Windows forbids these; lone surrogates and control characters are welcome nowhere. */
const FORBIDDEN = /[\\/:*?"<>|]|\p{Cc}|\p{Cs}|\p{Cf}/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
/** Characters; 80 Han characters make 240 of the 255 bytes that Linux allows. */
const LONGEST = 80;
