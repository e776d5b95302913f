import { followingWords } from './words.ts';

/** Suffixes of names of places; after the bar, what may follow without changing that. */
export const placeWords = followingWords(
  'place',
  `省 市 县 区 镇 乡 村 街道 社区 路 大道 小区 籍 州 盟 旗 街 巷 河 江 湖 山 岛 湾 港 水库 流域 地区 片区 新区 城区 开发区 高新区 经开区 园区 示范区 保税区 景区 库区 林区
  矿区 牧区 自治区 自治州 自治县 工业园区 产业园区 经济开发区 高新技术产业开发区 工业园 产业园 新城 古城 老城 盆地 平原 草原 半岛 群岛 国道 省道 县道 乡道
  市|委 市|政府 市|级 市|直 市|长效 市|长期 市|长远 市|长三角 市|长江 省|委 省|级 省|直 县|委 县|级 县|直 区|委 区|级 区|直 区|长效 区|长期 县|长效 县|长期 镇|委 镇|级 乡|级
  村|委会 村|级 村|支部 村|党支部 市|区 市|县 市|辖区 村|支书 市|场馆 市|场所
  |市民 |村民 |区域 |县域 |市域 |镇域 |乡村 |乡镇 |路段 |本地 |城市 |籍贯 |等地 |等省 |等市 |等县 |等镇 |等乡 |等村 |等国 |一带 |境内 |沿线 |特色 |交警 |当地 |群众`,
);

/** Verbs and prepositions of going and being somewhere: `赴XX考察`, `建设平安XX`. */
export const placeContext =
  /(?:考察|视察|前往|赴|抵达|途经|地处|位于|来|走进|美丽|平安|法治|清廉|书香|健康|幸福|数字|智慧|智惠|魅力|诚信|活力|印象|爱我|扮靓|创新|振兴|产地|籍贯|地址|住址|地点)[:是为]? ?$/u;

/** What places have and do. */
export const placeSubject =
  /^(?:振兴|建设|防汛|防疫|抗疫|抗旱|实施|发展大局|人民(?!政府|医院|法院|检察)|百姓|经济|高质量|良好|创建|.{2,8}(?:文明城市|卫生城市|示范城市|森林城市|园林城市)|.{2,6}中转站|“)/u;

/** The first word of a local regulation's title: `《XX垃圾分类考核条例》`. */
export const regulationTitle =
  /^[^》]{2,30}(?:条例|办法|规定|规则|细则|意见|方案|规划|纲要|公约|守则|预案|通知|措施)(?:（[^）]*）|\([^)]*\))?》/u;
