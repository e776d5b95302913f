import type { PlaceholderKind } from '../placeholder.ts';

/** The names of fields of forms and templates: `（单位名称）`, `{{年份}}`, `联系人：____`. */
export const fieldKinds: ReadonlyMap<string, PlaceholderKind> = new Map(
  entries({
    org: `单位 单位名称 单位全称 单位简称 本单位 本单位名称 机构名称 部门 部门名称 公司 公司名称 企业名称 学校 学校名称 医院名称 发文机关 主送机关 抄送机关 承办单位 主办单位 协办单位 责任单位
      牵头单位 落款单位 落款 所在单位 工作单位 申报单位 填报单位 报送单位 采购单位 建设单位 施工单位 监理单位 甲方 乙方 领导小组名称 组织名称`,
    place:
      '地点 地址 地名 地区 城市 城市名称 会议地点 活动地点 培训地点 详细地址 通讯地址 联系地址 所在地 街道名称 社区名称 村名 省份 县名 市名 区县 籍贯 住址 项目地点 集合地点',
    person: `姓名 人名 名字 联系人 联系人姓名 负责人 责任人 负责人姓名 主持人 记录人 汇报人 发言人 签发人 审核人 填表人 经办人 申请人 审批人 起草人 报告人 领导姓名 法定代表人 主讲人 作者 参会人员 参加人员
      出席人员 列席人员 缺席人员 职务 职称 职务职称 会议主持 会议记录 负责同志 客户姓名`,
    name: '名称 项目名称 活动名称 会议名称 文件名称 文件名 标题 题目 主题 会议主题 活动主题 课题名称 品牌名称 工程名称 附件名称 制度名称 产品名称 奖项名称 课程名称 系统名称 平台名称',
    code: '编号 文号 发文字号 电话 联系电话 手机 手机号 手机号码 联系方式 传真 邮箱 电子邮箱 邮编 邮政编码 身份证号 身份证号码 账号 帐号 银行账号 统一社会信用代码 序号 联系人电话 电话号码 项目编号 合同编号',
    date: '日期 时间 年份 年度 月份 年月 年月日 具体时间 具体日期 会议时间 活动时间 培训时间 起止时间 截止时间 截止日期 成文日期 落款日期 填表日期 签订日期 发文日期 开始时间 结束时间 出生年月 填报日期 上年 本年',
    count: '数字 数量 数据 人数 次数 具体数字 具体数据 具体数量 参会人数 户数 件数 数值',
    money: '金额 投资额 总投资 预算 预算金额 合同金额 大写金额 经费 资金 总金额 人民币',
    percent: '百分比 比例 占比 增幅 完成率 增长率',
    generic: '签字 签名 盖章 签章 领导签字 负责人签字 本人签字',
    term: '内容 具体内容 会议内容 备注 原因 事由 意见 说明 议题 会议议题 主要内容 其他 正文',
  }),
);

/** What the label before a gap asks for: `会议地点：XX`, `| 增速 | XX |`. */
export function labelKind(left: string): PlaceholderKind | undefined {
  if (!':|'.includes(left.trimEnd().at(-1) ?? ' ')) return undefined;
  const label = /([一-鿿]{2,8})(?:（[^）]*）|\([^)]*\))?(?::| ?\|) *$/u.exec(left)?.[1];
  if (label === undefined) return undefined;
  for (let from = 0; from <= label.length - 2; from++) {
    const kind = fieldKinds.get(label.slice(from));
    if (kind !== undefined) return kind;
  }
  return endings.find(([ending]) => ending.test(label))?.[1];
}

/** Labels of numbers; too common in brackets to stand among the fields. */
const endings: readonly (readonly [RegExp, PlaceholderKind])[] = [
  [/(?:额|投资|收入|支出|产值|利润|税收|费用|单价|总价)$/u, 'money'],
  [/(?:率|占比|比重|增速|增幅|同比|环比)$/u, 'percent'],
  [/(?:数|数量|合计|总计|小计|人次)$/u, 'count'],
];

function entries(lists: Partial<Record<PlaceholderKind, string>>): readonly (readonly [string, PlaceholderKind])[] {
  const order = ['org', 'place', 'person', 'name', 'code', 'date', 'count', 'money', 'percent', 'generic', 'term'] as const;
  return order.flatMap(kind => (lists[kind]?.split(/\s+/u) ?? []).map(name => [name, kind] as const));
}
