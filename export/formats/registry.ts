import type { Exporter, FormatId } from './exporter.ts';

/** Every format that can be asked for, in the order in which the writer sees them. Light: nothing is loaded by it. */
export const formats: readonly FormatInfo[] = [
  { id: 'docx', label: 'Word 文档', extension: '.docx' },
  { id: 'html', label: '网页', extension: '.html' },
  { id: 'text', label: '纯文本', extension: '.txt' },
];

/** What a chooser of formats needs to know. */
export type FormatInfo = Pick<Exporter, 'id' | 'label' | 'extension'>;

/** The format of that name, as a writer or a program may have typed it. */
export function formatNamed(name: string): FormatInfo | undefined {
  return formats.find(({ id }) => id === name);
}

/** What is known of a format whose id is fixed in the code. */
export function formatInfo(id: FormatId): FormatInfo {
  const info = formatNamed(id);
  if (info === undefined) throw new TypeError(`format ${id} is not registered`);
  return info;
}
