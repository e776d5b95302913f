import * as vocabulary from '../vocabulary/vocabulary.generated.ts';
import { wordClass } from '../vocabulary/words.ts';

// What words in a bracket can be: an instruction to the writer, a note to himself, something pending, an explanation.

export const directives = wordClass(vocabulary.directives);
export const glosses = wordClass(vocabulary.glosses);
export const glossEnds = wordClass(vocabulary.glossEnds);
/** 填写单位, 填报日期 are fields of a form. */
const FORM_FIELD = '(?:单位|部门|人|时间|日期|说明|须知)';
export const DIRECTIVES = new RegExp(directives.pattern, 'u');
/** Tells the writer what to do, whatever else is there: 请填写、注明. 填写单位 is a label. */
export const ORDER = new RegExp(
  '请(?:自行|如实|据实|在此|根据.{0,14})?(?:填|补充|插入|替换|注明|写|列|说明|选择)|' +
    `^(?:填写(?!${FORM_FIELD})|填(?![写报表海空方料充埋])|注明|写明|列明|简述|概述)`,
  'u',
);
/** 根据实际情况补充, 结合本单位职责修改. */
export const ADAPT = /^(?:根据|结合|参照|按照?)[^,，。;；]{0,14}(?:填写?|补充|插入|替换|注明|修改|增减|改写)/u;
export const NOTES = new RegExp(wordClass(vocabulary.noteWords).pattern, 'gu');
const PENDING_WORD = '(?:(?<![亟有尚急])待(?:定|补充?|填写?|报|核实|核定|核|查|确认|统计|完善|更新)|[暂暫](?:缺|无|定)|未定|空缺|略)';
export const PENDING = new RegExp(PENDING_WORD, 'u');
export const PENDING_ONLY = new RegExp(`^[\\p{Script=Han}]{0,4}${PENDING_WORD}$`, 'u');
export const glossStarts = wordClass(vocabulary.glossStarts);
/** 填写单位：办公室 is filled in. */
export const FORM_LABEL = new RegExp(`^填(?:写|报|表)${FORM_FIELD}`, 'u');
/** 此处插入图表, not 此处地势低洼. */
export const HERE = /此处.{0,4}[填写插补附放粘贴列替改删请应可待留加略]|这里写|本段/u;
