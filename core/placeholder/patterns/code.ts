import { followingWords } from './words.ts';

/** What follows the number or the short name in a code: `XX号文件`, `XX政发〔2024〕`. */
export const codeWords = followingWords(
  'code',
  '号|文件 号|文 号|令 号|公告 号|通知 号|函 号|批复 号|决定 号牌 号段 号码 号|车牌 号|合同 号|公报 号|船',
);

/** A document number's short name of its issuer: `XX政办发〔2024〕`. */
export const documentCode =
  /^[刑民行执](?:[初终申再监保恢]|辖终)|^\)?(?:[一-鿿]{0,6}(?:\(X{1,2}\))?[一-鿿]{0,6}[〔[]|[一-鿿]{1,5}[(【](?=[\dX]{4}[)】]))(?:\d{2}|XX)/u;

/** What a code follows. */
export const codeContext =
  /(?:编号|文号|字号|身份证|身份证号|电话|手机|邮编|邮政编码|账号|帐号|卡号|证号|学号|工号|号码|代码|QQ|QQ群|微信|传真|邮箱|车牌|车牌号|合同号|验证码|密码|网址|官网|热线|户名|税号|信用代码|图号|批号|型号)[号码是为:()（）\dX-]* ?$/u;

/** A plate without its letter: `桂X`, only of provinces whose short name is no everyday word. */
export const plate = /[京沪渝冀晋蒙辽吉浙皖闽赣鲁豫鄂湘粤桂琼滇藏陕](?:[A-Z][·. ]?)?$/u;
export const plateTail = /^(?:为|牌|号牌|车|[,，、。；)]|$)/u;
