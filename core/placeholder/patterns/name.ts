import { followingWords } from './words.ts';

/** Works, sites and undertakings that bear a name. */
export const nameWords = followingWords(
  'name',
  `工程 项目 计划 行动 活动 模式 品牌 平台 隧道 大桥 高速 高速公路 连接线 匝道 站 园 基地 市场 客运站 物流园 公园 广场 收费站 省界站 服务区 水电站 变电站 污水处理厂 机场 火车站
  高铁 铁路 地铁 公路 桥 渠 大厦 大会 论坛 展览 博览会 课堂 讲堂 系列 杯 奖 战略 发展战略 示范点 码头 枢纽 立交 线路 酒 牌 软件 系统工程 app APP 小程序 公众号 直播间 分会场 方案 制度
  条例 办法 规定 意见 文件 课题 主题 专利 产品 作品 创新创业 科普 展品 |等活动 |等项目 |等工程 支线 线 礁 寺 庙 塔 故居 纪念馆 博物馆 科技馆 图书馆 文化馆 体育馆 展览馆`,
);
