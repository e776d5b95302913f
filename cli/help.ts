import { formats } from '#export';
import { profileLibrary } from '#official';
import type { CommandName } from './args.ts';

/** The help page of a command, or of the program. */
export function helpOn(topic: CommandName | undefined): string {
  return topic === undefined ? overview : pages[topic];
}

const exitCodes = `退出码：
  0  正常
  1  lint 发现问题（只有建议时仍为 0）
  2  命令用法不对
  3  有文件不能读取或写入（其余文件照常处理）
  4  程序自身出错
  130、143  导出被 Ctrl-C 或 kill 中断，原有的文件没有改动
`;

const input = `文件可以是 UTF-8、UTF-16、GB18030（GBK）或 Big5 编码；“-”表示标准输入。
`;

const profiles = profileLibrary([])
  .profiles.map(({ id }) => id)
  .join('、');

const overview = `稿纸：查看、检查和导出工作报告与公文

用法：
  gaozhi outline 文件…                            列出大纲
  gaozhi lint 文件…                               检查未填写的内容等问题
  gaozhi export --to 格式 --out 路径 文件…        导出为${formats.map(({ label, id }) => `${label}（${id}）`).join('、')}
  gaozhi profile [版式]                           查看版式的各项规定
  gaozhi 命令 --help                              查看某个命令的说明
  gaozhi --version                                查看版本

${input}
${exitCodes}`;

const pages: Readonly<Record<CommandName, string>> = {
  outline: `列出大纲

用法：
  gaozhi outline [--format 格式] [--series 范围] [--explain] 文件…

选项：
  --format  text  缩进的大纲，每行前面是行号（默认）
            json  JSON 数组，每个文件一项，行列从 1 数起
            lsp   LSP 的 DocumentSymbol[]；文件多于一个时为 {"file", "symbols"} 的数组
  --series  一是、二是等分项列到哪里
            off 不列（默认）  paragraph 只列段首的  all 段内的也列
  --explain 改为逐行说明认成了什么、其次是什么、依据和分量（text、json 格式）

${input}
${exitCodes}`,
  lint: `检查未填写的内容等问题

用法：
  gaozhi lint [--format 格式] [--explain] 文件…

选项：
  --format  text  每行一个问题：文件:行:列: 级别: 说明 (规则)，最后是合计（默认）
            json  JSON 数组，每个文件一项，行列从 1 数起
            lsp   LSP 的 Diagnostic[]；文件多于一个时为 {"file", "diagnostics"} 的数组
  --explain 改为逐处说明为什么认作未填写：概率、依据和分量（text、json 格式）

${input}
${exitCodes}`,
  export: `导出

用法：
  gaozhi export --to 格式 --out 路径 [--profile 版式] [--report 第几份] [--everything] 文件…

选项：
  --to        ${formats.map(({ id, label }) => `${id.padEnd(6)}${label}`).join('\n              ')}
  -o, --out   导出到这个文件。没有扩展名时自动加上；扩展名与格式不符时不导出。
              是文件夹时，文件名取自原文件。
              原文件多于一个时必须是文件夹。文件夹要先建好
  --profile   版式：${profiles}，
              或自己的版式文件；默认 gbt9704。文首写有“版式”的，以文首为准
  --report    文件里有几份报告时，只导出第几份（从 1 数起）；默认全部导出
  --everything
              连同像是网页留下的行（栏目导航、浏览次数等）一起导出；默认略去，并说明是哪几行

文件先写到目标旁边，写完再换上去：中途出错或中断，原有的文件不受影响。
被强行终止（kill -9、断电）时可能留下“.gaozhi-….tmp”，下次导出到这个文件夹时会清理。

${input}
${exitCodes}`,
  profile: `查看版式：各要素的字体、字号、位置，以及与国家标准不同之处

用法：
  gaozhi profile [版式]

版式可以是 ${profiles}，
或自己的版式文件（YAML）；省略时为 gbt9704。文件里的毛病写到标准错误。

${exitCodes}`,
};
