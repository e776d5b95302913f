import type { Group, LayoutProfile, OfficialDocument, Paragraph } from '#official';
import { typeArea } from '#official';
import type { Placement } from '../placement.ts';
import { placeClosing } from './closing.ts';
import { placeHead } from './head.ts';
import { placeImprint } from './imprint.ts';

/** The paragraphs from `first` up to, not including, `end`, that are placed together. */
export interface GroupRange {
  readonly first: number;
  readonly end: number;
}

/** The group that holds the paragraph at `index`; undefined for one that fills lines. */
export function groupAt({ paragraphs }: OfficialDocument, index: number): GroupRange | undefined {
  const group = paragraphs[index]?.group;
  if (group === undefined) return undefined;
  let first = index;
  while (paragraphs[first - 1]?.group === group) first--;
  let end = index + 1;
  while (paragraphs[end]?.group === group) end++;
  return { first, end };
}

/** Where the paragraph at `index` has its lines, if its group decides. */
export function placementOf(document: OfficialDocument, index: number, profile: LayoutProfile): Placement | undefined {
  const range = groupAt(document, index);
  const group = document.paragraphs[index]?.group;
  if (range === undefined || group === undefined) return undefined;
  const members = document.paragraphs.slice(range.first, range.end);
  return remembered(members, group, profile)[index - range.first];
}

/** A group is asked for once for each of its paragraphs. */
function remembered(members: readonly Paragraph[], group: Group, profile: LayoutProfile): readonly Placement[] {
  const known = placements.get(group);
  if (known?.profile === profile && known.members.length === members.length && known.members.every((member, i) => member === members[i])) {
    return known.value;
  }
  const placed = PLACERS[group.kind](members, group, profile);
  const value = group.kind === 'imprint' && heightOf(placed) > typeArea(profile).height ? [] : placed;
  placements.set(group, { profile, members, value });
  return value;
}

/** A 版记 higher than a page has no place at the foot of one: it is set like text. */
function heightOf(placed: readonly Placement[]): number {
  return placed.reduce((sum, { height }) => sum + height, 0);
}

const placements = new WeakMap<
  Group,
  { readonly profile: LayoutProfile; readonly members: readonly Paragraph[]; readonly value: readonly Placement[] }
>();

const PLACERS: {
  readonly [kind in Group['kind']]: (paragraphs: readonly Paragraph[], group: Group, profile: LayoutProfile) => readonly Placement[];
} = { head: placeHead, closing: placeClosing, imprint: placeImprint };
