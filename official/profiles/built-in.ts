import type { LayoutProfile } from '../profile.ts';
import { gbt9704 } from './gbt-9704-2012.ts';
import type { ProfileSettings } from './resolve.ts';
import { resolveProfile } from './resolve.ts';
import type { Setting } from './values.ts';

/** A profile that comes with the program. */
export interface BuiltInProfile {
  readonly profile: LayoutProfile;
  /** What sets it apart from GB/T 9704—2012, as a file would say it. */
  readonly settings: ProfileSettings;
  /** What else the writer may call it. */
  readonly aliases: readonly string[];
}

/** The standard and its usual variants; the first is the one in force when nobody chooses. */
export const builtInProfiles: readonly BuiltInProfile[] = [
  { profile: gbt9704, settings: new Map(), aliases: ['国标', 'GB/T9704', 'GB/T9704—2012', 'gbt-9704-2012'] },
  variant('plain', '普通报告（内部材料）', ['普通版式', '内部材料'], {
    说明: '总结、计划、汇报等不印版头的材料：尺寸同国家标准，页码居中，二级、三级标题加粗。',
    '二级标题.加粗': true,
    '三级标题.加粗': true,
    '页码.样式': 'center',
  }),
  variant('28磅', '行距 28 磅', ['28pt', '固定值28磅'], {
    说明: '许多单位惯用的固定值 28 磅：每页仍排 22 行，版心下端空出约 7 毫米。',
    行距: 28,
  }),
  variant('29磅', '行距 29 磅', ['29pt', '固定值29磅'], {
    说明: '29 磅排 22 行比版心高 5 缇，下边距因此减为 34.9 毫米，否则每页只有 21 行。',
    行距: 29,
    '页边距.下': 34.89,
  }),
  // Half of what a line is higher than its characters, 2.4 mm, goes beyond the type area on both sides.
  variant('29.6磅', '行距 29.6 磅', ['29.6pt'], {
    说明: '首行文字的上缘、末行文字的下缘与标准版心对齐；上下边距因此各减 2.4 毫米，页码仍在原处。',
    行距: 29.6,
    '页边距.上': 34.6,
    '页边距.下': 32.6,
    '页码.距版心': 4.6,
  }),
  variant('30磅', '行距 30 磅', ['30pt', '固定值30磅'], {
    说明: '三号字按 16 磅折算的“一行”。每页只排 21 行，不足标准的 22 行。',
    行距: 30,
  }),
  variant('grid', '文档网格（每行 28 字）', ['网格', '文档网格'], {
    说明: 'Word“页面设置”的“文档网格”里显示每页 22 行、每行 28 字，供按该对话框检查的单位使用。LibreOffice 7.4 打开时会把每个字排成两格，一行只有 14 字；Word 和 WPS 正常。',
    网格: 'characters',
  }),
];

/** Compares names as writers type them: without spaces, in any case and width. */
export function sameName(one: string, other: string): boolean {
  return simple(one) === simple(other);
}

function simple(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

function variant(id: string, name: string, aliases: readonly string[], settings: { readonly [path: string]: Setting }): BuiltInProfile {
  const given = new Map(Object.entries(settings));
  return { profile: resolveProfile(id, name, given), settings: given, aliases };
}
