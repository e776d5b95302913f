import { isOrgan } from './names.ts';
import { dense } from './plain-form.ts';

/** What a 发文机关标志 announces, by its last words. */
export type MarkKind = 'document' | 'order' | 'letter' | 'meeting' | 'bulletin' | 'gazette' | 'organ';

/** The kind of a line that may be a 发文机关标志; lines in plain form. */
export function markKind(plain: string): MarkKind | undefined {
  const name = dense(plain);
  if (name.length < 2 || name.length > 40 || !NAME.test(name) || /关于|[的了]/u.test(name)) return undefined;
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
  return kind ?? (isOrgan(plain) ? 'organ' : undefined);
}

const NAME = /^[\p{Script=Han}A-Za-z0-9()“”·、XxＸ×*〇]+$/u;
const KINDS: readonly (readonly [RegExp, MarkKind])[] = [
  [/文件$|[府局厅委会处院部办]\((?:通知|批复|函|请示|报告|决定|通报|意见)\)$/u, 'document'],
  [/令$/u, 'order'],
  [/(?:纪要|会议记录)$/u, 'meeting'],
  [/(?:简报|专报|快报|要情|内参|摘报|督查通报)$/u, 'bulletin'],
  [/(?:信息|动态|通讯|参考|通报|交流|周报|月报|日报|专刊|简讯|快讯|要闻|情况|反映)$/u, 'gazette'],
  [/[府局厅委会处院校部办司团馆所](?:书?函|公告|签|(?:开会|会勘)通知单)$/u, 'letter'],
];

/** Kinds of what appears in numbers and is made, not signed, by its office. */
export function isPeriodical(kind: MarkKind | undefined): boolean {
  return kind === 'meeting' || kind === 'bulletin' || kind === 'gazette';
}
