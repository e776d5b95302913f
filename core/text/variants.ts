// Only the characters of the words that the parser looks for: type words, website furniture, elements of a document.
const TRADITIONAL =
  '總結計劃畫報辦議匯彙簡規話講發決請紀則預說況務會歡閱點讀熱薦載權關鍵於條區縣處間級緊絕號簽頁環節學術導項執實習聯繫網體隊責針對與個數調編備註門黨風設訊錄經驗來專題參單範顧進開難績標階終潔語緒論後獻佈';
const SIMPLIFIED =
  '总结计划画报办议汇汇简规话讲发决请纪则预说况务会欢阅点读热荐载权关键于条区县处间级紧绝号签页环节学术导项执实习联系网体队责针对与个数调编备注门党风设讯录经验来专题参单范顾进开难绩标阶终洁语绪论后献布';
const FOLD = new Map([...TRADITIONAL].map((char, i) => [char, SIMPLIFIED.charAt(i)]));
const CANDIDATE = new RegExp(`[${TRADITIONAL}\uFF01-\uFF5E]`, 'u');

/** Folds traditional characters of the keywords to simplified ones and full-width letters and digits to ASCII; keeps the length. */
export function foldVariants(text: string): string {
  if (!CANDIDATE.test(text)) return text;
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const ascii = isFullWidthAlphanumeric(code) ? String.fromCharCode(code - 0xfee0) : undefined;
    folded += ascii ?? FOLD.get(text.charAt(i)) ?? text.charAt(i);
  }
  return folded;
}

function isFullWidthAlphanumeric(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}
