import * as vocabulary from '../vocabulary/vocabulary.generated.ts';
import type { PlaceholderKind } from './placeholder.ts';

/** What the names of fields of forms and templates ask for: `（单位名称）`, `{{年份}}`, `联系人：____`. */
export function fieldKind(name: string): PlaceholderKind | undefined {
  kinds ??= new Map(FIELD_KINDS.flatMap(kind => vocabulary.fields[kind].split(' ').map(field => [field, kind] as const)));
  return kinds.get(name);
}

let kinds: ReadonlyMap<string, PlaceholderKind> | undefined;
const FIELD_KINDS = ['org', 'place', 'person', 'name', 'code', 'date', 'count', 'money', 'percent', 'generic', 'term'] as const;

/** What the label before a gap asks for: `会议地点：XX`, `| 增速 | XX |`. */
export function labelKind(left: string): PlaceholderKind | undefined {
  if (!':|'.includes(left.trimEnd().at(-1) ?? ' ')) return undefined;
  const label = LABEL.exec(left)?.[1];
  if (label === undefined) return undefined;
  for (let from = 0; from <= label.length - 2; from++) {
    const kind = fieldKind(label.slice(from));
    if (kind !== undefined) return kind;
  }
  return ENDINGS.find(([ending]) => ending.test(label))?.[1];
}

const LABEL = /([一-鿿]{2,8})(?:（[^）]*）|\([^)]*\))?(?::| ?\|) *$/u;

/** Labels of numbers; too common in brackets to stand among the fields. */
const ENDINGS: readonly (readonly [RegExp, PlaceholderKind])[] = [
  [/(?:额|投资|收入|支出|产值|利润|税收|费用|单价|总价)$/u, 'money'],
  [/(?:率|占比|比重|增速|增幅|同比|环比)$/u, 'percent'],
  [/(?:数|数量|合计|总计|小计|人次)$/u, 'count'],
];
