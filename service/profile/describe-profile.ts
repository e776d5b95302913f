import type { LayoutProfile, ParagraphStyle } from '#official';
import { typeArea } from '#official';
import { departures } from './departures.ts';
import { styledElements } from './elements.ts';
import {
  ALIGNMENTS,
  charactersPerLine,
  FACE_NAMES,
  faceName,
  latinName,
  linesPerPage,
  millimetres,
  numberBelow,
  sizeName,
} from './units.ts';

/** What a profile gives for each element, in the units of an office, and where it departs from the standard: Markdown. */
export function describeProfile(profile: LayoutProfile): string {
  const found = departures(profile);
  const sections = [
    `# 版式：${profile.name === profile.id ? profile.name : `${profile.name}（${profile.id}）`}`,
    ...(profile.description === '' ? [] : [profile.description]),
    '## 页面',
    table(['项目', '规定'], pageRows(profile)),
    '## 各要素',
    table(['要素', '字体', '字母和数字', '字号', '颜色', '对齐', '缩进'], styledElements(profile).map(elementRow(profile))),
    '## 字体名称',
    '文件里写第一个名称；没有这种字体的电脑依次改用后面的。',
    table(['字体', '名称'], faceRows(profile)),
    '## 与 GB/T 9704—2012 不同之处',
    found.length === 0 ? '没有。' : found.map(line => `- ${line}`).join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

function pageRows(profile: LayoutProfile): readonly (readonly string[])[] {
  const { page, margins, linePitch, pageNumber, grid } = profile;
  const { width, height } = typeArea(profile);
  const { top, right, bottom, left } = margins;
  const { spacing } = profile.styles.body;
  const characters = `${charactersPerLine(profile)} 字，${grid === 'characters' ? '用文档网格' : spacingText(spacing)}`;
  return [
    ['纸张', `${millimetres(page.width)}×${millimetres(page.height)} 毫米`],
    ['页边距', `上 ${millimetres(top)}、下 ${millimetres(bottom)}、左 ${millimetres(left)}、右 ${millimetres(right)} 毫米`],
    ['版心', `${millimetres(width)}×${millimetres(height)} 毫米`],
    ['行距', `固定值 ${linePitch / 20} 磅，每页 ${linesPerPage(profile)} 行`],
    ['每行', characters],
    ['页码', pageNumber.shown ? numberText(profile) : '没有'],
    ['版记', profile.evenPageImprint ? '放在偶数页（公文、命令、纪要）' : '接着正文，不管单双页'],
    ['未填写的地方', profile.highlightPlaceholders ? '导出的文件里加黄底' : '导出的文件里不标'],
  ];
}

function spacingText(twips: number): string {
  if (twips === 0) return '字符间距标准';
  return `字符间距${twips < 0 ? '紧缩' : '加宽'} ${Math.abs(twips) / 20} 磅`;
}

function numberText(profile: LayoutProfile): string {
  const { face, size, dash, odd, even, indent } = profile.pageNumber;
  const sides = { left: '居左', center: '居中', right: '居右' };
  const empty = indent === 0 ? '' : `空 ${indent} 字`;
  const place =
    odd === even ? (odd === 'center' ? '居中' : `${sides[odd]}${empty}`) : `单页${sides[odd]}${empty}、双页${sides[even]}${empty}`;
  return `${place}，${sizeName(size)}${FACE_NAMES[face]}，${dash === '' ? '不带' : '带'}一字线，版心之下 ${numberBelow(profile)} 毫米`;
}

function elementRow(profile: LayoutProfile): (element: ReturnType<typeof styledElements>[number]) => readonly string[] {
  return ({ name, style, placed }) => [
    name,
    `${faceName(style)}${labelText(style)}`,
    latinName(style.latin, profile),
    name === '发文机关标志' ? `最大 ${style.size / 2} 磅` : sizeName(style.size),
    style.color === 'red' ? '红' : '黑',
    placed ? '按要素的位置' : ALIGNMENTS[style.align],
    placed ? '' : indentText(style),
  ];
}

function labelText({ face, labelFace }: ParagraphStyle): string {
  return labelFace === undefined || labelFace === face ? '' : `（前面的名目用${FACE_NAMES[labelFace]}）`;
}

function indentText({ firstLineIndent, leftIndent }: ParagraphStyle): string {
  const parts = [...(leftIndent === 0 ? [] : [`左空 ${leftIndent} 字`]), ...(firstLineIndent === 0 ? [] : [`首行 ${firstLineIndent} 字`])];
  return parts.length === 0 ? '无' : parts.join('，');
}

function faceRows({ faces, latinFace }: LayoutProfile): readonly (readonly string[])[] {
  const { fangsong, kaiti, heiti, xiaobiaosong, songti } = faces;
  return [
    [FACE_NAMES.fangsong, fangsong.join('、')],
    [FACE_NAMES.kaiti, kaiti.join('、')],
    [FACE_NAMES.heiti, heiti.join('、')],
    [FACE_NAMES.xiaobiaosong, xiaobiaosong.join('、')],
    [FACE_NAMES.songti, songti.join('、')],
    ['字母和数字', latinFace],
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(escaped).join(' | ')} |`).join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
