import { followingWords } from './words.ts';

/** What a word cut out by a mask tool stands before: `XX系统`, `X专项斗争`. Nothing of them stays as a unit. */
export const termWords = followingWords(
  'term',
  '|系统 |行业 |秩序 |领域 |战线 |专项 |专项斗争 |精神 |强国 |安全 |志愿者 |思想 |理念 |文化 |实际 |文明 |支撑 |工具',
);
