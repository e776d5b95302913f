import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTemplate, plainText, writeTemplate } from './template.ts';

const check = (body: string, plain: string, problems: readonly string[] = []): void => {
  const template = parseTemplate(body);
  expect(plainText(template.nodes)).toBe(plain);
  expect(template.problems.map(({ message }) => message)).toEqual(problems);
};

test('a stop shows its hint', () => check('由${1:单位}牵头。$0', '由单位牵头。'));
test('a stop without a hint shows nothing', () => check('由${1}$2牵头', '由牵头'));
test('a choice shows its first alternative', () => check('${1|妥否,当否|}，请批示。', '妥否，请批示。'));
test('full-width punctuation belongs to an alternative', () => check('${1|特此报告。,以上报告，请审阅。|}', '特此报告。'));
test('a variable ends before a Han character', () => check('${1:$CURRENT_YEAR年}工作', '年工作'));
test('escaped signs stand for themselves', () => check('\\$5、\\}、\\\\、\\n', '$5、}、\\、\\n'));
test('escaped signs in a choice stand for themselves', () => check('${1|a\\,b\\|c,d|}', 'a,b|c'));
test('a brace outside a stop is text', () => check('{}', '{}'));
test('a lone dollar is text and a problem', () => check('100$，', '100$，', ['“$”后面应是数字或变量名；要写“$”本身，请写成“\\$”']));
test('an open stop ends with the body', () => check('由${1:单位', '由单位', ['“${”没有对应的“}”']));
test('an open choice ends with the body', () => check('${1|甲,乙', '甲', ['“${”没有对应的“}”']));
test('an empty alternative is a problem', () => check('${1|甲,,乙|}', '甲', ['选项不能为空']));
test('a transformation is text and a problem', () => check('${1/a/b/}', '${1/a/b/}', ['“${”里只能是 ${1}、${1:提示}、${1|甲,乙|} 或变量']));

test('what is written reads the same', () => {
  const piece = fc.constantFrom('${1:', '${2|', '|}', '}', '$0', '$', '\\', ',', '甲', '：', '$CURRENT_YEAR', '\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const { nodes } = parseTemplate(pieces.join(''));
      expect(plainText(parseTemplate(writeTemplate(nodes)).nodes)).toBe(plainText(nodes));
    }),
  );
});

test('text of any kind is no snippet once it is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(parseTemplate(writeTemplate([{ kind: 'text', text }]))).toEqual({
        nodes: text === '' ? [] : [{ kind: 'text', text }],
        problems: [],
      });
    }),
  );
});

test('stops nested without end cost no more than their length', () => {
  const body = '${1:'.repeat(200_000);
  expect(plainText(parseTemplate(body).nodes)).toContain('${1:');
});
