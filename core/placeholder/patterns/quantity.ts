import { followingWords } from './words.ts';

/** Physical units after a measured quantity. */
export const quantityWords = followingWords(
  'quantity',
  `平方米 平方公里 平方千米 平方厘米 立方米 平米 立方 公里 千米 米 厘米 毫米 海里 亩 公顷 吨 公斤 千克 克 斤 升 毫升 千瓦时 千瓦 兆瓦 吉瓦 千伏安 千伏 伏 安培 瓦
  度 小时 分钟 秒 秒钟 微克/立方米 毫克/立方米 毫克/升 微克 毫克 吨/日 吨/年 吨/天 吨/小时 立方米/日 立方米/天 公斤/亩 斤/亩 公里/时 千瓦时/年 人/平方公里 瓦时 兆瓦时 人公里 吨公里 车公里 吨海里 标箱 标准箱 标准煤 吨标准煤 摄氏度 兆帕 分贝 株/亩 亩次 公里/小时 立方米/秒 ㎡ ㎞ ㎏ ㎜ ㎝ ℃ m² m³ m2 m3
  km² km2 km kg mm cm m t kW kWh kV kVA MW MWh GW TB GB MB TEU Mbps Gbps mg ml mL mmHg dB Hz kHz MHz GHz MPa kPa ppm ms μm mg/L mg/m³ μg/m³ t/h TPS`,
);
