/**
 * The text from `start` to `end` as the word lists spell it: half-width, simplified, every mask character an `X`, every
 * dash a `-`, every blank a space. The length is kept, so offsets survive. Places outside the line are left out.
 */
export function foldText(line: string, start: number, end: number): string {
  const last = Math.min(line.length, end);
  let folded = '';
  let copied = Math.max(0, start);
  for (let i = copied; i < last; i++) {
    const code = line.charCodeAt(i);
    const fold = folds[code] ?? code;
    if (fold === code) continue;
    folded += line.slice(copied, i) + String.fromCharCode(fold);
    copied = i + 1;
  }
  return folded + line.slice(copied, last);
}

/** Letters, signs and symbols that stand for something left out. `〇` is missing: it may be a digit. */
const MASKS = 'XxＸｘХхΧχ×✕✖╳○◯◎●□■△▲◇◆☆★*＊_＿';
const DASHES = '—–―─‒﹣−';
const BLANKS = '\u3000\u00a0\t\u2002\u2003\u2009';

const TRADITIONAL =
  '萬億個縣區鎮鄉廳處長黨會員號時點項戶條場輛臺張冊種類組棟間層樓噸畝頃產業園團銀醫學館協隊報電視網聞書記總經單門機構動劃畫計議務辦發財環護衛運輸農資訊編歡圖為與將開積稱輪車艦節來領導負責聯絡簽審錢錄實際況據補價歐貢獻灣島莊橋線話傳郵罰專題課雜誌製標準規則證檔術療養戰鬥創優獎勵級歲歷費幾對應無後週國關鍵鐘頭齡壩廠礦礎範圍圓歸織紅綠藝勞職稅監測評備註從選舉貧營廣東適當嚴結匯彙簡講決請紀預說閱讀熱薦載權於緊絕頁執習繫體針數調風設驗參鎖檢衝徵義鐵礙蘇遼濱徑鄰聲顆隻疊豬雞魚鵝魯滬寧贛黃縮賬幣銷購賣買築牆樑頻譜軟軌邊鋼銅錫鋁紙墊綱攤戲劇盃閣廟';
const SIMPLIFIED =
  '万亿个县区镇乡厅处长党会员号时点项户条场辆台张册种类组栋间层楼吨亩顷产业园团银医学馆协队报电视网闻书记总经单门机构动划画计议务办发财环护卫运输农资讯编欢图为与将开积称轮车舰节来领导负责联络签审钱录实际况据补价欧贡献湾岛庄桥线话传邮罚专题课杂志制标准规则证档术疗养战斗创优奖励级岁历费几对应无后周国关键钟头龄坝厂矿础范围圆归织红绿艺劳职税监测评备注从选举贫营广东适当严结汇汇简讲决请纪预说阅读热荐载权于紧绝页执习系体针数调风设验参锁检冲征义铁碍苏辽滨径邻声颗只叠猪鸡鱼鹅鲁沪宁赣黄缩账币销购卖买筑墙梁频谱软轨边钢铜锡铝纸垫纲摊戏剧杯阁庙';

const folds = buildFolds();

function buildFolds(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (let i = 0; i < TRADITIONAL.length; i++) table[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  for (const mask of MASKS) table[mask.charCodeAt(0)] = 0x58;
  for (const dash of DASHES) table[dash.charCodeAt(0)] = 0x2d;
  for (const blank of BLANKS) table[blank.charCodeAt(0)] = 0x20;
  table['〜'.charCodeAt(0)] = 0x7e;
  table['％'.charCodeAt(0)] = 0x25;
  return table;
}
