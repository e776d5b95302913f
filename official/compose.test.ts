import { parseDraft, reparseDraft } from '#core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDocument } from './index.ts';
import type { OfficialDocument } from './index.ts';

/** One line per paragraph: its role (with depth), ▼ before a new page, its runs parted by ｜, heading sentences in ⟦ ⟧. */
function dump({ paragraphs }: OfficialDocument): string {
  return paragraphs
    .map(({ role, depth, runs, pageBreakBefore }) => {
      const text = runs.map(run => (run.heading ? `⟦${run.text}⟧` : run.text)).join('｜');
      return `${pageBreakBefore ? '▼' : ''}${role}${depth > 0 ? depth : ''} ${text}`.trimEnd();
    })
    .join('\n');
}

function check(text: string, expected: string, only?: number): void {
  const lines = expected.split('\n').map(line => line.trim());
  expect(dump(composeDocument(parseDraft(text), { only }))).toBe(lines.filter(line => line !== '').join('\n'));
}

const LEAD =
  '今年以来，我局认真落实市委、市政府部署，扎实推进各项重点任务，较好完成了全年目标，各方面工作取得明显成效，群众满意度稳步提高，发展基础不断夯实。';
const TEXT =
  '我们健全了机制，完善了制度，队伍建设得到加强，服务能力明显提升，群众办事更加方便，全年没有发生较大以上安全事故，社会大局保持稳定向好。';

describe('a report', () => {
  test('has a blank line below its title and none where the source has blank lines', () =>
    check(
      `2024年上半年工作总结\n\n　　${LEAD}\n\n\n一、主要工作\n\n${TEXT}\n`,
      `title 2024年上半年工作总结
       blank
       body ${LEAD}
       heading1 ⟦一、主要工作⟧
       body ${TEXT}`,
    ));

  test('takes a numbered paragraph of one long sentence, and an item of a list, for text', () =>
    check(
      `2024年工作总结\n${LEAD}\n一、目标\n1.${'各单位要提高认识，'.repeat(6)}抓好落实。\n2.全年不发生较大以上事故；`,
      `title 2024年工作总结
       blank
       body ${LEAD}
       heading1 ⟦一、目标⟧
       body 1.${'各单位要提高认识，'.repeat(6)}抓好落实。
       body 2.全年不发生较大以上事故；`,
    ));

  test('sets the heading sentence of a run-in heading apart from its text', () =>
    check(
      `2024年工作总结\n${LEAD}\n一、主要工作\n（一）抓学习。${TEXT}\n（二）抓作风。${TEXT}`,
      `title 2024年工作总结
       blank
       body ${LEAD}
       heading1 ⟦一、主要工作⟧
       heading2 ⟦（一）抓学习。⟧｜${TEXT}
       heading2 ⟦（二）抓作风。⟧｜${TEXT}`,
    ));

  test('prints Markdown headings without their signs', () =>
    check(
      `# 2024年工作总结\n\n${LEAD}\n\n## 一、主要工作\n${TEXT}`,
      `title 2024年工作总结
       blank
       body ${LEAD}
       heading1 ⟦一、主要工作⟧
       body ${TEXT}`,
    ));

  test('prints lists, quotations and pictures of a Markdown text without their signs', () =>
    check(
      `# 2024年工作总结\n\n${LEAD}\n\n> ${TEXT}\n\n- ${TEXT}\n- [x] **落实**${TEXT}\n\n![现场照片](a.png)\n![](b.png)\n\n***\n\n${TEXT}`,
      `title 2024年工作总结
       blank
       body ${LEAD}
       body ${TEXT}
       body ${TEXT}
       body ☑｜ ｜落实｜${TEXT}
       caption 现场照片
       body ${TEXT}`,
    ));

  test('keeps stars, hyphens and rules where nothing else speaks for Markdown', () =>
    check(
      `2024年工作总结\n${LEAD}\n- 完成5*8小时值守，李**、王**参加，${TEXT}\n——以上供参考，${TEXT}`,
      `title 2024年工作总结
       blank
       body ${LEAD}
       body - 完成5*8小时值守，李**、王**参加，${TEXT}
       body ——以上供参考，${TEXT}`,
    ));

  test('takes the caption of a table for no title', () =>
    check(
      `# 2024年上半年工作总结\n\n${LEAD}\n\n## 一、主要工作\n\n表1 上半年主要指标完成情况\n\n| 指标 | 完成 |\n|---|---|\n| 甲 | 1200 |\n\n${TEXT}`,
      `title 2024年上半年工作总结
       blank
       body ${LEAD}
       heading1 ⟦一、主要工作⟧
       caption 表1 上半年主要指标完成情况
       table 指标｜完成｜甲｜1200
       body ${TEXT}`,
    ));

  test('takes subtitle, unit and date under the title as bylines', () =>
    check(
      `在全市工作会议上的讲话\n——关于安全生产\n张三\n（2024年7月9日）\n\n同志们：\n${LEAD}\n${TEXT}`,
      `title 在全市工作会议上的讲话
       byline ——关于安全生产
       byline 张三
       byline （2024年7月9日）
       blank
       addressee 同志们：
       body ${LEAD}
       body ${TEXT}`,
    ));

  test('knows an addressee from a sentence that announces', () => {
    check(
      `关于防汛工作的通知\n各区县人民政府，市政府各部门：\n${LEAD}`,
      `title 关于防汛工作的通知
       blank
       addressee 各区县人民政府，市政府各部门：
       body ${LEAD}`,
    );
    check(
      `关于防汛工作的报告\n现将有关情况报告如下：\n${LEAD}`,
      `title 关于防汛工作的报告
       blank
       body 现将有关情况报告如下：
       body ${LEAD}`,
    );
  });
});

describe('the end of a document', () => {
  test('note of attachments, signature, date, annotation, attachments', () =>
    check(
      `关于防汛工作的报告\n市政府：\n${LEAD}\n${TEXT}\n特此报告。\n附件：1．人员名单\n2．经费预算表\n\n某某市水务局\n2024年7月9日\n（联系人：李四）\n附件1\n人员名单\n一、指挥部\n${TEXT}\n附件2\n经费预算表\n${TEXT}`,
      `title 关于防汛工作的报告
       blank
       addressee 市政府：
       body ${LEAD}
       body ${TEXT}
       body 特此报告。
       blank
       attachment-note 附件：1．人员名单
       attachment-note 2．经费预算表
       blank
       signature 某某市水务局
       issue-date 2024年7月9日
       annotation （联系人：李四）
       ▼attachment-mark 附件1
       blank
       attachment-title 人员名单
       blank
       heading1 ⟦一、指挥部⟧
       body ${TEXT}
       ▼attachment-mark 附件2
       blank
       attachment-title 经费预算表
       blank
       body ${TEXT}`,
    ));

  test('an attachment by itself begins with its mark', () =>
    check(
      `附件1\n\n2024年防汛工作方案\n${LEAD}\n一、总体要求\n${TEXT}`,
      `attachment-mark 附件1
       blank
       attachment-title 2024年防汛工作方案
       blank
       body ${LEAD}
       heading1 ⟦一、总体要求⟧
       body ${TEXT}`,
    ));

  test('a date alone is set apart, a last sentence is not', () => {
    check(`2024年工作总结\n${LEAD}\n二〇二四年七月九日`, `title 2024年工作总结\nblank\nbody ${LEAD}\nblank\nissue-date 二〇二四年七月九日`);
    check(`2024年工作总结\n${LEAD}\n以上报告，请审议。`, `title 2024年工作总结\nblank\nbody ${LEAD}\nbody 以上报告，请审议。`);
  });

  test('two organs may sign', () =>
    check(
      `关于联合检查的通知\n${LEAD}\n某某市教育局\n某某市公安局\n2024年7月9日`,
      `title 关于联合检查的通知
       blank
       body ${LEAD}
       blank
       signature 某某市教育局
       signature 某某市公安局
       issue-date 2024年7月9日`,
    ));
});

describe('elements typed in the text', () => {
  test('a head with 签发人, a note and an imprint turned over below its label', () =>
    check(
      `000012　　机密★1年　　特急\n某某市水务局　　文件\n某某市财政局\n某水发〔2024〕5号　　签发人：张三　李四\n　　　　　　王五\n──────\n关于防汛工作的请示\n市政府：\n${LEAD}\n妥否，请批示。\n某某市水务局　　　某某市财政局\n2024年7月9日\n（联系人：李四）\n抄送：市委办公室，市人大常委会办公室，\n　　　市政协办公室。\n某某市水务局办公室　　2024年7月10日印发`,
      `copy-number 000012
       secrecy 机密★1年
       urgency 特急
       mark 某某市水务局｜某某市财政局｜文件
       signatory 签发人：｜张三｜李四
       signatory 某水发〔2024〕5号｜王五
       blank
       blank
       title 关于防汛工作的请示
       blank
       addressee 市政府：
       body ${LEAD}
       body 妥否，请批示。
       blank
       signature 某某市水务局
       signature 某某市财政局
       issue-date 2024年7月9日
       annotation （联系人：李四）
       imprint 抄送：｜市委办公室，市人大常委会办公室，｜市政协办公室。
       printer 某某市水务局办公室｜2024年7月10日印发`,
    ));

  test('minutes: the mark that the outline takes for a title, 期号, who makes them, who was there', () =>
    check(
      `某某市人民政府会议纪要\n（第5期）\n市政府办公室　　　2024年4月10日\n————————\n关于防汛工作的会议纪要\n${LEAD}\n${TEXT}\n出席：张三、李四、\n　　　王五\n请假：赵六\n抄送：市委办公室。`,
      `mark 某某市人民政府会议纪要
       document-number （第5期）
       issuer 市政府办公室｜2024年4月10日
       blank
       blank
       title 关于防汛工作的会议纪要
       blank
       body ${LEAD}
       body ${TEXT}
       blank
       attendance 出席：｜张三、李四、｜王五
       attendance 请假：｜赵六
       imprint 抄送：｜市委办公室。`,
    ));

  test('a 简报 with 签发, a credit and those who get it', () =>
    check(
      `防汛工作简报\n第12期\n某某市水务局编　　　签发：张三\n********\n某某镇扎实做好防汛准备\n${LEAD}\n（某某镇供稿）\n报：市政府\n送：市委办　　发：各乡镇\n（共印80份）`,
      `mark 防汛工作简报
       document-number 第12期
       issuer 某某市水务局编｜签发：张三
       blank
       blank
       title 某某镇扎实做好防汛准备
       blank
       body ${LEAD}
       body （某某镇供稿）
       imprint 报：｜市政府
       imprint 送：｜市委办　　发：各乡镇
       printer （共印80份）`,
    ));

  test('an order needs no title; the office stands left of the name', () =>
    check(
      `某某市人民政府令\n第48号\n${LEAD}\n市　长　　张　三\n2024年6月6日`,
      `mark 某某市人民政府令
       document-number 第48号
       blank
       blank
       body ${LEAD}
       blank
       blank
       signature 市　长｜张　三
       blank
       issue-date 2024年6月6日`,
    ));

  test('a note below the date goes before the names of an official document, and stays in a report', () => {
    const end = `${LEAD}\n某某市水务局　2024年7月9日\n附件：1.名单\n　　　2.预算`;
    const note = ['attachment-note 附件：1.名单', 'attachment-note 2.预算'];
    const names = ['blank', 'signature 某某市水务局', 'issue-date 2024年7月9日'];
    const text = ['title 关于防汛工作的通知', 'blank', `body ${LEAD}`];
    check(`关于防汛工作的通知\n${end}`, [...text, ...names, 'blank', ...note].join('\n'));
    const head = ['document-number 某水发〔2024〕5号', 'blank', 'blank'];
    check(`某水发〔2024〕5号\n关于防汛工作的通知\n${end}`, [...head, ...text, 'blank', ...note, ...names].join('\n'));
  });

  test('each document of a file has its own head and end', () =>
    check(
      `某某乡文件\n某政〔2024〕9号\n关于修路的请示\n${LEAD}\n某某乡人民政府\n2024年4月2日\n\n某某县文件\n某县〔2024〕3号\n关于修路的批复\n${LEAD}\n某某县人民政府\n2024年4月9日`,
      `mark 某某乡文件
       document-number 某政〔2024〕9号
       blank
       blank
       title 关于修路的请示
       blank
       body ${LEAD}
       blank
       signature 某某乡人民政府
       issue-date 2024年4月2日
       ▼mark 某某县文件
       document-number 某县〔2024〕3号
       blank
       blank
       title 关于修路的批复
       blank
       body ${LEAD}
       blank
       signature 某某县人民政府
       issue-date 2024年4月9日`,
    ));

  test('gaps of a template stand for the name and the date', () =>
    check(
      `关于防汛工作的通知\n${LEAD}\n（发文机关署名）\n20XX年XX月XX日\n（联系人：XXX）`,
      `title 关于防汛工作的通知
       blank
       body ${LEAD}
       blank
       signature （发文机关署名）
       issue-date 20XX年XX月XX日
       annotation （联系人：XXX）`,
    ));

  test('a list of names, a date within the text and a sentence about attachments are text', () =>
    check(
      `关于表彰的决定\n${LEAD}\n张建华　李淑芬　王志国\n附件：按照要求应报的材料，已另行送达。\n工程于2023年10月1日完成。\n某某市水务局\n2024年7月9日`,
      `title 关于表彰的决定
       blank
       body ${LEAD}
       body 张建华　李淑芬　王志国
       body 附件：按照要求应报的材料，已另行送达。
       body 工程于2023年10月1日完成。
       blank
       signature 某某市水务局
       issue-date 2024年7月9日`,
    ));
});

describe('several reports', () => {
  const two = `2024年工作总结（教育局）\n${LEAD}\n一、主要工作\n${TEXT}\n\n2024年工作总结（水务局）\n${LEAD}\n一、主要工作\n${TEXT}`;

  test('each open a page', () =>
    check(
      two,
      `title 2024年工作总结（教育局）
       blank
       body ${LEAD}
       heading1 ⟦一、主要工作⟧
       body ${TEXT}
       ▼title 2024年工作总结（水务局）
       blank
       body ${LEAD}
       heading1 ⟦一、主要工作⟧
       body ${TEXT}`,
    ));

  test('may be printed one by one', () => {
    check(two, `title 2024年工作总结（水务局）\nblank\nbody ${LEAD}\nheading1 ⟦一、主要工作⟧\nbody ${TEXT}`, 1);
    expect(composeDocument(parseDraft(two), { only: 1 }).title).toBe('2024年工作总结（水务局）');
    expect(composeDocument(parseDraft(two), { only: 7 }).paragraphs).toEqual([]);
  });
});

describe('front matter', () => {
  test('lends title and addressee to a text without them', () => {
    const text = `---\n标题: 关于防汛工作的通知\n主送: 各区县人民政府\n---\n${LEAD}\n${TEXT}`;
    check(text, `title 关于防汛工作的通知\nblank\naddressee 各区县人民政府：\nbody ${LEAD}\nbody ${TEXT}`);
    const [title] = composeDocument(parseDraft(text)).paragraphs;
    expect(title?.runs[0]).toMatchObject({ block: 1, offset: 4 });
  });

  test('lines of the writer between two rules are text', () =>
    check(
      `---\n会议时间：2024年4月11日\n主持人：陈志远\n---\n东岭街道会议纪要\n${LEAD}`,
      `body ---\nbody 会议时间：2024年4月11日\nbody 主持人：陈志远\nbody ---\ntitle 东岭街道会议纪要\nblank\nbody ${LEAD}`,
    ));

  test('the head of another tool is not printed', () =>
    check(`---\nlayout: post\ntags: [周报]\n---\n2024年工作总结\n${LEAD}`, `title 2024年工作总结\nblank\nbody ${LEAD}`));

  test('does not double what the text has', () =>
    check(
      `---\n标题: 别的标题\n主送: 别的机关\n---\n关于防汛工作的通知\n各区县人民政府：\n${LEAD}`,
      `title 关于防汛工作的通知\nblank\naddressee 各区县人民政府：\nbody ${LEAD}`,
    ));
});

describe('what a website left', () => {
  const page = `当前位置：首页 > 工作总结\n2024年工作总结\n${LEAD}\n一、主要工作\n${TEXT}\n上一篇：没有了 下一篇：2023年工作总结\n[打印本页] [关闭窗口]`;
  const text = `title 2024年工作总结\nblank\nbody ${LEAD}\nheading1 ⟦一、主要工作⟧\nbody ${TEXT}`;

  test('is not printed', () => check(page, text));

  test('is printed when everything is wanted', () => {
    const { paragraphs } = composeDocument(parseDraft(page), { everything: true });
    expect(paragraphs.flatMap(({ runs }) => runs.map(run => run.text))).toEqual(expect.arrayContaining(['[打印本页] [关闭窗口]']));
  });

  test.each([
    ['cells of a table, pasted one a line', ['1月', '320', '2月', '298', '3月', '305']],
    ['names of columns', ['首页', '政务公开', '互动交流', '办事服务']],
    ['a way through menus', ['首页 > 办公平台 > 统一登录', '【打印本页】']],
  ])('%s within the text are the writer’s', (_, lines) => {
    const source = `2024年工作总结\n${LEAD}\n一、主要工作\n${lines.join('\n')}\n二、下一步打算\n${TEXT}`;
    const printed = composeDocument(parseDraft(source)).paragraphs.flatMap(({ runs }) => runs.map(run => run.text));
    expect(printed).toEqual(expect.arrayContaining(lines));
  });

  test('the number of a page within the text is left out', () => {
    const source = `2024年工作总结\n${LEAD}\n一、主要工作\n${TEXT}\n第 3 页 共 9 页\n${TEXT}\n二、下一步打算\n${TEXT}`;
    const printed = composeDocument(parseDraft(source)).paragraphs.flatMap(({ runs }) => runs.map(run => run.text));
    expect(printed).not.toContain('第 3 页 共 9 页');
  });

  test('is printed where it may be the writer’s own', () =>
    check(`2024年工作总结\n${LEAD}\n来源：\n${TEXT}`, `title 2024年工作总结\nblank\nbody ${LEAD}\nbody 来源：\nbody ${TEXT}`));
});

test('gaps are marked in the run that holds them', () => {
  const draft = parseDraft(`2024年工作总结\n${LEAD}\n一、主要工作\n（一）落实XX万元资金。完成XX个项目。`);
  const marked = composeDocument(draft)
    .paragraphs.at(-1)
    ?.runs.map(({ text, placeholders }) => placeholders.map(({ start, end }) => text.slice(start, end)));
  expect(marked).toEqual([['XX'], ['XX']]);
});

test('every run stands in the draft where it says', () => {
  const draft = parseDraft(`2024年工作总结\n　　${LEAD}  \r\n一、主要工作\n  （一）抓学习。 ${TEXT}\n`);
  for (const { runs } of composeDocument(draft).paragraphs) {
    for (const { text, block, offset } of runs) expect(draft.blocks.at(block)?.text.slice(offset, offset + text.length)).toBe(text);
  }
});

describe('laws', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '2024年工作总结',
      '关于防汛工作的报告',
      '一、主要工作',
      `（一）抓学习。${TEXT}`,
      LEAD,
      TEXT,
      '',
      '　　',
      '附件1',
      '附件：1．名单',
      '2．名单',
      '某某局',
      '2024年7月9日',
      '（公开）',
      '市政府：',
      '——副题',
      '# 一、工作',
      '---',
      '\ud800',
      '\0',
    ),
    fc.string({ maxLength: 20 }),
  );
  const text = fc.array(line, { maxLength: 25 }).map(lines => lines.join('\n'));

  test('nothing that is not furniture or front matter is lost, and nothing is printed twice', () => {
    fc.assert(
      fc.property(text, source => {
        const draft = parseDraft(source);
        const printed = composeDocument(draft).paragraphs.flatMap(paragraph => paragraph.runs);
        const blocks = printed.map(run => run.block).filter(block => block >= (draft.frontMatter?.end ?? 0));
        const expected: number[] = [];
        for (const [i, block] of [...draft.blocks].entries()) {
          if (block.kind !== 'blank' && !draft.isOmitted(i) && i >= (draft.frontMatter?.end ?? 0)) expected.push(i);
        }
        expect(blocks.filter((block, i) => block !== blocks[i - 1])).toHaveLength(expected.length);
        expect([...new Set(blocks)].toSorted((one, other) => one - other)).toEqual(expected);
      }),
    );
  });

  test('composing again after an edit gives what composing afresh gives', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(20), line, (source, at, length, inserted) => {
        const draft = parseDraft(source);
        composeDocument(draft);
        const start = at % (source.length + 1);
        const edit = { span: { start, end: Math.min(source.length, start + length) }, newText: inserted };
        const edited = source.slice(0, edit.span.start) + inserted + source.slice(edit.span.end);
        expect(composeDocument(reparseDraft(draft, [edit]))).toEqual(composeDocument(parseDraft(edited)));
      }),
    );
  });

  test('paragraphs of untouched lines stay the same objects', () => {
    const source = `2024年工作总结\n${LEAD}\n一、主要工作\n${TEXT}\n${TEXT}`;
    const draft = parseDraft(source);
    const before = composeDocument(draft).paragraphs;
    const after = composeDocument(reparseDraft(draft, [{ span: { start: source.length, end: source.length }, newText: '好' }])).paragraphs;
    expect(after.map((paragraph, i) => paragraph === before[i])).toEqual([true, true, true, true, true, false]);
  });
});
