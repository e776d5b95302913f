import { followingWords } from './words.ts';

/** Words that make an ordinal of the number before them, 第 or not. */
export const ordinalWords = followingWords(
  'ordinal',
  `届 次|党代会 次|全会 次|会议 次|大会 次|全体会议 次|代表大会 次|常委会 次|党委会 次|常务会 次|全国代表大会 次|全区代表大会 季度 年级 标段 号楼 号线 号院 号桥 号机组
  号台风 号门 号馆 号厅 号窗口 号井 号泵 号炉 单元 级 等奖 号`,
);

/** What has floors: after it a bare 楼 or 层 is a floor, `主楼XX楼`. */
export const floorContext = /(?:主楼|号楼|号|[X\d]楼|大楼|副楼|楼宇|大厦|[东南西北]楼|综合楼|办公楼|教学楼)$/u;
export const floor = /^[楼层]/u;
