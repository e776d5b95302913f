import { parseDraft } from '#core';
import { composeDocument, gbt9704 } from '#official';
import { describe, expect, test } from 'vitest';
import { layoutIncremental, type Page, pageRemarks } from './index.ts';

// 7.3.5.5: a page with the signature has text, too; wherever the text above it happens to end.

const SENTENCE = '各级各部门要切实加强组织领导，层层压实工作责任，确保各项任务落到实处。';

/** A notice with `shift` lines before its last paragraph, which fills `last` lines. */
function notice(shift: number, last: number, head: string): string {
  const lines = Array.from({ length: shift }, (_, i) => `第${i + 1}项工作要抓实抓细抓好。`);
  const end = SENTENCE.repeat(10).slice(0, 24 + 28 * (last - 1));
  return `${head}关于做好防汛工作的通知\n各乡镇人民政府：\n${SENTENCE}\n${[...lines, end].join('\n')}\n`;
}

const HEADS: readonly (readonly [string, string])[] = [
  ['no seal', '---\n格式: 普通\n署名: 江河市水务局\n成文日期: 2024年7月9日\n---\n'],
  ['a seal, a head and attachments', '---\n发文机关: 江河市水务局\n印章: 加盖\n成文日期: 2024年7月9日\n附件: [名单, 预算表]\n---\n'],
  ['a stamp and a note', '---\n发文机关: 江河市人民政府\n署名: 市长 张三\n印章: 签名章\n成文日期: 2024年7月9日\n附注: 此件公开发布\n---\n'],
];

describe.each(HEADS)('%s', (_name, head) => {
  test.each([1, 2, 3, 5, 8])('the last paragraph has %i lines', last => {
    for (let shift = 0; shift < 22; shift++) {
      const layout = layoutIncremental(undefined, composeDocument(parseDraft(notice(shift, last, head))), gbt9704);
      const roleOf = (page: Page, paragraph: number): string => layout.document.paragraphs[page.firstParagraph + paragraph]?.role ?? '';
      const signed = layout.pages.find(page => page.lines.some(({ paragraph }) => roleOf(page, paragraph) === 'signature'));
      const text = signed?.lines.filter(({ paragraph }) => ['body', 'heading'].includes(roleOf(signed, paragraph))).length ?? 0;
      const told = pageRemarks(layout).some(({ page }) => page === signed?.number);
      expect({ shift, enough: text >= 2 || told }).toEqual({ shift, enough: true });
      // The first page shows text, and none is left much too early.
      expect(layout.pages[0]?.lines.some(line => layout.document.paragraphs[line.paragraph]?.role === 'body')).toBe(true);
      expect(told).toBe(false);
    }
  });
});
