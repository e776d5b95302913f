import { followingWords } from './words.ts';

/** Measure words after a number of people, things or times. */
export const countWords = followingWords(
  'count',
  `人 名 个 家 户 件 份 处 台 辆 条 项 次 场 期 篇 册 张 套 宗 起 批 轮 块 枝 株 艘 架 位 类 种 副 组 支 座 栋 幢 间 班 棵 根 颗 只 头 匹 羽 尾
  封 幅 盒 箱 瓶 袋 桶 盏 门 节 段 片 道 笔 趟 列 群 口 眼 页 字 岁 天 周 分 例 倍 桌 席 员 股 面 把 顶 扇 樘 孔 剂 粒 步 代 款 笼 车 船 站次
  人次 车次 台次 件次 户次 批次 轮次 班次 航次 架次 场次 家次 项次 条次 艘次 频次 例次 床次 箱次 人份 人天 人日 台套 台班 套次 课时 学时 周年 个月 工作日
  名|师生 名|优秀 名|单身 名|家长 项|目标 个|体育 起|点多 期|间隔 种|植物 处|理疗 条|块 张|床位 位|置业 家|属地 部|手机 部|电梯 部|电话 部|作品 部|法规
  部|影片 部|车辆`,
);
