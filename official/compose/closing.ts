import type { Group, Paragraph, Run } from '../official-document.ts';
import { elementParagraph } from './runs.ts';

/**
 * 署名 and 成文日期 with the blank lines above and between them (7.3.5.1–7.3.5.3). `names` in the order of the organs; with a
 * stamp each is the office and the name of the person who signs.
 */
export function closingParagraphs(names: readonly Run[], date: Run | undefined, group: Group): readonly Paragraph[] {
  const blank = elementParagraph('blank', [], group);
  const dated = date === undefined ? [] : [elementParagraph('issue-date', [date], group)];
  switch (group.seal) {
    case 'none':
      return [blank, ...names.map(name => elementParagraph('signature', [name], group)), ...dated];
    case 'seal':
      return [blank, blank, ...sealRows(names, group, blank), ...dated];
    case 'stamp':
      return [blank, blank, ...names.map(name => elementParagraph('signature', officeAndName(name), group)), blank, ...dated];
  }
}

/** Names that share a row have a seal each beside one another; between the rows is room for the seals, 42 mm high. */
function sealRows(names: readonly Run[], group: Group, blank: Paragraph): readonly Paragraph[] {
  const widest = Math.max(...names.map(({ text }) => text.length), SEAL_WIDTH);
  const perRow = Math.max(1, Math.min(MOST_SEALS, Math.floor(LINE_WIDTH / (widest + 1))));
  const rows: Paragraph[] = [];
  for (let i = 0; i < names.length; i += perRow) {
    if (i > 0) rows.push(blank, blank, blank, blank);
    rows.push(elementParagraph('signature', names.slice(i, i + perRow), group));
  }
  return rows;
}

/** In characters of 三号. */
const LINE_WIDTH = 28;
const SEAL_WIDTH = 8;
const MOST_SEALS = 3;

/** `市长 张三`: the office stands left of the stamp with the name. */
function officeAndName(run: Run): readonly Run[] {
  const parted = /^(\S.*?)[ \u3000\t]{2,}(\S.*)$/u.exec(run.text) ?? /^(\S+?)[ \u3000\t]+(\S.*)$/u.exec(run.text);
  const [, office = '', name = ''] = parted ?? [];
  if (parted === null) return [run];
  const at = run.text.length - name.length;
  return [
    { ...run, text: office, placeholders: [] },
    { ...run, text: name, offset: run.offset + at, placeholders: [] },
  ];
}
