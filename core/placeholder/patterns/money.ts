import { followingWords } from './words.ts';

export const moneyWords = followingWords(
  'money',
  `元 美元 欧元 港元 港币 日元 英镑 澳元 加元 新台币 人民币 块钱 元/人 元/亩 元/吨 元/月 元/年 元/平方米 元/户 元/人次 元/天 元/公斤 元/斤 元/股 角钱 角`,
);

/** What is spent or earned: after it, a bare 万 or 亿 is money, `拨付XX万用于修路`. */
export const moneyContext =
  /(?:拨付|投资|投入|经费|金额|奖补|奖励|收入|补贴|补助|资金|预算|支出|产值|增加值|营业额|销售额|税收|利润|贷款|融资|捐款|筹资|筹集|争取|价值|缴费|罚没款|人民币|损失|缴纳|追缴)[额为达约近计共合及了:]*$/u;
