import * as vocabulary from '../vocabulary/vocabulary.generated.ts';
import { wordClass } from '../vocabulary/words.ts';

// What the words of a line are compared with: classes of the vocabulary, and forms built from them.

export const genres = wordClass(Object.values(vocabulary.genres).join(' '));
export const organs = wordClass(vocabulary.organs);
const offices = wordClass(vocabulary.offices);
export const surnames = wordClass(vocabulary.surnames);
export const partNames = wordClass(vocabulary.partNames);
export const labels = wordClass(vocabulary.labelWords);
export const salutations = wordClass(vocabulary.salutations);
export const furniture = wordClass(vocabulary.furniture);
export const closings = wordClass(vocabulary.closings);
export const announcers = wordClass(vocabulary.announcers);

export const COUNT = '[0-9一二三四五六七八九十]';
export const DAY = '[0-9Xx×○〇_零一二三四五六七八九十*□ ]{1,4}';
export const PARTS_ONLY = new RegExp(`^(?:${COUNT}{4}年度?|20[Xx×]{2}年度?)?(?:${wordClass(vocabulary.partWords).pattern})+[:：]?$`, 'u');
export const STARTS_PART = new RegExp(`^(?:${wordClass(vocabulary.partWords).pattern}){2}`, 'u');
export const FURNITURE_WORDS = new RegExp(
  `(?:${furniture.pattern
    .split('|')
    .filter(word => [...word].length > 1)
    .join('|')})`,
  'gu',
);
export const DATE_LINE = new RegExp(
  `^(?:[0-9Xx×○〇_零一二三四五六七八九十*□ ]{2,8}|民国${COUNT}{1,4})年(?:${DAY}月(?:${DAY}[日号])?)?$|^\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}$`,
  'u',
);
export const PERIOD = new RegExp(
  `^第?${COUNT}{1,3}(?:月份?|周|季度|阶段|学期|天|日)(?:[（(][^（()）]{1,20}[）)])?[:：]?$|^[上下]半年[:：]?$`,
  'u',
);
export const DOCUMENT_NUMBER = /^.{1,20}[〔[［（(【](?:19|20)[\dXx×]{2}[〕\]］）)】]第?.{0,6}号(?:[ \u3000]+签发人.*)?$/u;
export const SECRECY = new RegExp(`^(?:${wordClass(vocabulary.heads).pattern})(?:[★☆*].{1,6})?(?:[:： \\u3000].*)?$`, 'u');
export const ATTACHMENT_WORDS = wordClass(vocabulary.attachments).pattern;
export const ATTACHMENT_NOTE = new RegExp(`^(?:${ATTACHMENT_WORDS})[ \\u3000]?(?:${COUNT}{1,2})?[:：]`, 'u');
export const ATTACHMENT_MARK = new RegExp(`^[【（(]?(?:${ATTACHMENT_WORDS})[ \\u3000]?(?:${COUNT}{1,3}|之${COUNT})?[】）)]?[:：]?$`, 'u');
export const ATTACHMENT_TITLE = new RegExp(
  `^[【（(]?(?:${ATTACHMENT_WORDS})[ \\u3000]?${COUNT}{1,3}[】）)]?[ \\u3000:：]*[^.．、\\d].{2,}`,
  'u',
);
export const CAPTION_NUMBER = new RegExp(
  `^(?:${wordClass(vocabulary.captions).pattern})[ \\u3000]?[0-9一二三四五六七八九十]{1,2}(?:[-.—][0-9]{1,2})?(?:[ \\u3000:：.]|[^\\d年月日、，。]{2,30}$)`,
  'u',
);
export const IMPRINT_START = new RegExp(`^(?:${wordClass(vocabulary.imprints).pattern})[:： \\u3000]`, 'u');
export const ANNOTATION = new RegExp(`^[（(](?:${wordClass(vocabulary.annotations).pattern})`, 'u');
export const RUNNING_ORDINAL = new RegExp(
  `^[【（(]?(?:${wordClass(vocabulary.runningWords).pattern})[ .．]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|[A-H])(?![0-9年月日])`,
  'u',
);
export const LABEL_LINE = new RegExp(`^(?:${labels.pattern})[ \\u3000]*[:：]`, 'u');
export const LABEL_SPACED = /^(\p{Script=Han})[ \u3000]{1,4}(\p{Script=Han})[ \u3000]*[:：]/u;
export const OFFICE_OF_NAME = new RegExp(
  `^[\\p{Script=Han}、，（）() \\u3000]{2,30}(?:${offices.pattern})(?:[ \\u3000]+[\\p{Script=Han}·]{2,4})?$`,
  'u',
);
export const OPEN_FORM = /[XxＸ×]{2,}|[○〇□■△*＊]{2,}|[_＿]{2,}|【[^】]*】|\[[^\]]*\]|某/u;
export const SENTENCE_STOPS = '。！？!?…；;';
export const CLOSERS = '”’」』）)》】〉"\'*';
