import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateGrammar, grammarFile } from '../../scripts/generate-grammar.mjs';
import { tokenize } from './tokenize.ts';

/** Short names in the tables below for the scopes that carry meaning; what they leave out is unmarked text. */
const names: Readonly<Record<string, string>> = {
  'markup.heading.title': 'T',
  'markup.heading.1': 'H1',
  'markup.heading.2': 'H2',
  'markup.heading.3': 'H3',
  'markup.heading.4': 'H4',
  'markup.heading.5': 'H5',
  'markup.heading.6': 'H6',
  'punctuation.definition.heading': 'mark',
  'constant.language.ordinal': 'ordinal',
  'constant.language.series': 'series',
  'keyword.control.placeholder': 'gap',
  'string.other.book-title': 'book',
  'string.other.book-title.inner': 'inner',
  'string.quoted.double': 'quote',
  'string.quoted.single': 'single',
  'constant.numeric': 'number',
  'constant.numeric.date': 'date',
  'keyword.other.unit': 'unit',
  'constant.other.document-number': 'docno',
  'entity.name.tag.key': 'key',
  'string.unquoted.front-matter': 'value',
  'string.quoted.front-matter': 'value',
  'comment.line.number-sign.front-matter': 'remark',
  'punctuation.definition.front-matter.begin': 'fence',
  'punctuation.definition.front-matter.end': 'fence',
  'comment.line.furniture': 'furniture',
  'comment.block.furniture': 'furniture',
  'markup.underline.link': 'link',
  'markup.bold': 'bold',
};

/** Each marked piece as `text|names, outermost first`; neighbors with the same names are joined. */
async function marked(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const line of await tokenize(text)) {
    let previous = '';
    for (const piece of line) {
      const meaning = piece.scopes.flatMap(scope => names[scope] ?? []).join(' ');
      if (meaning !== '' && meaning === previous) found.push(`${found.pop()?.split('|')[0]}${piece.text}|${meaning}`);
      else if (meaning !== '') found.push(`${piece.text}|${meaning}`);
      previous = meaning;
    }
  }
  return found;
}

const check = (line: string, ...pieces: readonly string[]) =>
  test(line.replaceAll('\n', '⏎').slice(0, 60), async () => expect(await marked(line)).toEqual(pieces));

// Headings: the mark and, where text runs on, only the sentence.
check('一、夯实基础，稳住大盘', '一、|H1 mark', '夯实基础，稳住大盘|H1');
check('　　（二）抓好春耕备耕。各地要早动手。', '　　|H2', '（二）|H2 mark', '抓好春耕备耕|H2');
check('(三)、推進水利建設', '(三)、|H2 mark', '推進水利建設|H2');
check('1.开展排查。共排查12处。', '1.|H3 mark', '开展排查|H3', '12|number', '处|unit');
check('２．完善台账', '２．|H3 mark', '完善台账|H3');
check('3、加强巡护。每日两次。', '3、|H3 mark', '加强巡护|H3');
check('（4）落实责任。', '（4）|H4 mark', '落实责任|H4');
check('①清单管理', '①|H5 mark', '清单管理|H5');
check('2）逐户走访', '2）|H5 mark', '逐户走访|H5');
check('第一部分　上半年工作', '第一部分|H1 mark', '　上半年工作|H1');
check('第二章 组织机构', '第二章|H1 mark', ' 组织机构|H1');
check('第三節　經費管理', '第三節|H2 mark', '　經費管理|H2');
check('第十二条　本办法由办公室解释。', '第十二条|H3');
check('2.1 水文测站', '2.1|H2 mark', ' 水文测站|H2');
check('## 一、目标', '##|H2 mark', ' |H2', '一、|H2 mark', '目标|H2');
check('#### 考核 #1', '####|H4 mark', ' 考核 #|H4', '1|H4 number');
check('（一）落实“河长制”，改造XX座泵站', '（一）|H2 mark', '落实|H2', '“河长制”|H2 quote', '，改造|H2', 'XX|H2 gap', '座泵站|H2');
check('二、修订《安全生产办法》。', '二、|H1 mark', '修订|H1', '《安全生产办法》|H1 book');

// Marks that open no heading.
check('（一）身份证复印件；', '（一）|ordinal');
check('1.5亿元到账。', '1.5|number', '亿元|unit');
check('3.15晚会曝光。', '3.15|number');
check('二、三产业融合发展。');
check('第一部分是总论，第二部分是分论，读者可按需选读。');
check('12.5 公里长的堤段已完工', '12.5|number', '公里|unit');

// Titles.
check('青山镇2024年防汛工作总结（水利站）', '青山镇|T', '2024年|T date', '防汛工作总结（水利站）|T');
check('關於加強河道管理的通知', '關於加強河道管理的通知|T');
check('会议强调，要做好总结。');

// Series, where a sentence begins and nowhere else.
check('一是抓进度；二是抓质量。三是抓安全。', '一是|series', '二是|series', '三是|series');
check('首先，摸清底数。其次，分类施策。', '首先|series', '其次|series');
check('其一，点多面广。一方面，人手少；另一方面，任务重。', '其一|series', '一方面|series', '另一方面|series');
check('口径统一是前提，这也是唯一是非曲直的尺度。');

// Gaps.
check('6月X日，XX市投入XX万元，增长X.X%。', '6月X日|gap', 'XX|gap', 'XX|gap', 'X.X|gap');
check('20XX-20XX年，3X人、1XX户，ＸＸ局、××省、ХХ县。', '20XX|gap', '20XX年|gap', '3X|gap', '1XX|gap', 'ＸＸ|gap', '××|gap', 'ХХ|gap');
check('20xx年X月X日X时，在____召开会议（此处填写会议名称）。', '20xx年X月X日X时|gap', '____|gap', '（此处填写会议名称）|gap');
check(
  '【请补充数据】、{{年份}}、${单位}、（姓名）、（　　）、○○局、某县',
  '【请补充数据】|gap',
  '{{年份}}|gap',
  '${单位}|gap',
  '（姓名）|gap',
  '（　　）|gap',
  '○○|gap',
  '某县|gap',
);
check('完成时限：待定', '待定|gap');
check('请在〔20XX〕X号文件落实', '20XX|gap', 'X|gap');
check(
  'X光片、X射线、1+X证书、“互联网+X”、iPhone X1、5×8小时、156×225、XML、PVC-X',
  '1|number',
  '“互联网+X”|quote',
  '5|number',
  '8|number',
  '小时|unit',
  '156|number',
  '225|number',
);
check('某种意义上，有待完善，亟待补强，填写登记表，1至2月、二〇二四年', '1|number', '2月|date', '二〇二四年|date');

// Inside the paragraph.
check('印发《〈条例〉实施细则》和“两张清单”', '《|book', '〈条例〉|book inner', '实施细则》|book', '“两张清单”|quote');
check('報告稱「推進『雙減』工作」', '「推進|quote', '『雙減』|quote single', '工作」|quote');
check('没有下半个书名号的《条例，也没有“下半个引号');
check(
  '投资1,234.5万元，同比增长3.2个百分点，惠及2万余户、G20与K396不计',
  '1,234.5|number',
  '万元|unit',
  '3.2|number',
  '个百分点|unit',
  '2|number',
  '万余户|unit',
);
check('依据青政发〔2024〕15号，2024年3月5日印发', '〔2024〕15号|docno', '2024年3月5日|date');
check('**重点**见 https://example.org/X?a=1 或 a@example.org', '重点|bold', 'https://example.org/X?a=1|link', 'a@example.org|link');

// What a website left.
check('当前位置：首页 > 范文', '当前位置：首页 > 范文|furniture');
check('点击下载文档', '点击下载文档|furniture');
check('Copyright © 2024 某站', 'Copyright © 2024 某站|furniture');
check('防汛总结[此文共1200字]', '[此文共1200字]|furniture');
check('熱點閱讀', '熱點閱讀|furniture');

// Front matter.
check(
  '---\n发文机关: 青山镇人民政府\n年份: 20XX年 # 待补\n---\n正文：5人',
  '---|fence',
  '发文机关|key',
  '青山镇人民政府|value',
  '年份|key',
  '20XX年|gap',
  '# 待补|remark',
  '---|fence',
  '5|number',
  '人|unit',
);
check('---\n这是正文，第一行只是一条横线。\n一、总体情况', '---|fence', '一、|H1 mark', '总体情况|H1');
check('正文\n---\n主题: 不是文件头');

test('the committed grammar is the generated one', () => expect(readFileSync(grammarFile, 'utf8')).toBe(generateGrammar()));

test.each(['X', '一是', '《《a》', '“‘a’', '“《', '（此处', '1,', '每年增长X%，', '[', '某', '　'])(
  'a line of nothing but %s takes time in proportion',
  async piece => {
    await tokenize(piece);
    const time = async (length: number) => {
      const line = piece.repeat(length / piece.length);
      const start = performance.now();
      await tokenize(line);
      return performance.now() - start;
    };
    const short = await time(5_000);
    expect(await time(40_000)).toBeLessThan(Math.max(500, short * 30));
  },
);
