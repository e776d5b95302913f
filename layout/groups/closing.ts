import type { Group, LayoutProfile, Paragraph } from '#official';
import { signatureIndents, typeArea } from '#official';
import type { PlacedLine, Placement } from '../placement.ts';
import { brokenLines, joined, placedRuns } from './texts.ts';

/**
 * Places 署名 and 成文日期 (7.3.5.1–7.3.5.3). Everything is counted from the left, so that a program that sets gaps between
 * 汉字 and digits moves no beginning.
 */
export function placeClosing(paragraphs: readonly Paragraph[], group: Group, profile: LayoutProfile): readonly Placement[] {
  const block = blockOf(paragraphs, profile);
  return paragraphs.map(paragraph => {
    const lines =
      paragraph.role === 'blank' ? [placed({ start: 0, end: 0, width: 0 }, 0, profile)] : LINES[group.seal](paragraph, block, profile);
    const height = Math.max(profile.linePitch, ...lines.map(({ top, height: own }) => top + own));
    return { before: 0, height, lines, rules: [] };
  });
}

interface Block {
  readonly room: number;
  /** One 字 of the text. */
  readonly em: number;
  readonly dateWidth: number;
  readonly widestName: number;
}

function blockOf(paragraphs: readonly Paragraph[], profile: LayoutProfile): Block {
  const widthOf = (paragraph: Paragraph): number => joined(placedRuns(paragraph, profile)).width;
  const date = paragraphs.find(({ role }) => role === 'issue-date');
  return {
    room: typeArea(profile).width,
    em: profile.styles.signature.size * 10,
    dateWidth: date === undefined ? 0 : widthOf(date),
    widestName: Math.max(0, ...paragraphs.filter(({ role }) => role === 'signature').map(widthOf)),
  };
}

const LINES: { readonly [seal in Group['seal']]: (paragraph: Paragraph, block: Block, profile: LayoutProfile) => readonly PlacedLine[] } = {
  none: unsealed,
  seal: sealed,
  stamp: stamped,
};

/** Names end at one edge; the date opens two characters to the right of the longest (7.3.5.2). */
function unsealed(paragraph: Paragraph, { room, em, dateWidth, widestName }: Block, profile: LayoutProfile): readonly PlacedLine[] {
  const part = joined(placedRuns(paragraph, profile));
  if (part.width > room) return brokenLines(paragraph, { firstLeft: 0, left: 0, right: room }, profile);
  const indents = signatureIndents(widestName, dateWidth, em);
  const right = widestName === 0 ? 4 * em : paragraph.role === 'signature' ? indents.name : indents.date;
  return [placed(part, room - right - part.width, profile)];
}

/** The date four characters from the right, the last name centred above it, the names before it to its left (7.3.5.1). */
function sealed(paragraph: Paragraph, { room, em, dateWidth, widestName }: Block, profile: LayoutProfile): readonly PlacedLine[] {
  // A name wider than the date may reach the right edge, but not beyond: then both move to the left.
  const dateMiddle = Math.min(room - 4 * em - dateWidth / 2, room - widestName / 2);
  if (paragraph.role === 'issue-date') return [placed(joined(placedRuns(paragraph, profile)), dateMiddle - dateWidth / 2, profile)];
  const names = placedRuns(paragraph, profile);
  const lastMiddle = dateWidth === 0 ? room - 4 * em - widestName / 2 : dateMiddle;
  const column = Math.min(
    Math.max(widestName + em, SEAL),
    names.length > 1 ? (lastMiddle - widestName / 2) / (names.length - 1) : Infinity,
  );
  return names.map((name, i) => placed(name, lastMiddle - (names.length - 1 - i) * column - name.width / 2, profile));
}

/** The stamp with the name four characters from the right, the office two characters to its left; so the date (7.3.5.3). */
function stamped(paragraph: Paragraph, { room, em }: Block, profile: LayoutProfile): readonly PlacedLine[] {
  const runs = placedRuns(paragraph, profile);
  const [office, name] = runs;
  const edge = room - 4 * em;
  if (office === undefined || name === undefined) return [placed(joined(runs), edge - joined(runs).width, profile)];
  const left = edge - name.width;
  return [placed(office, left - 2 * em - office.width, profile), placed(name, left, profile)];
}

function placed({ start, end, width }: { start: number; end: number; width: number }, left: number, profile: LayoutProfile): PlacedLine {
  return { start, end, width, top: 0, left: Math.max(0, left), height: profile.linePitch };
}

/** 45 mm: an official seal is 42 mm across, and seals do not touch. */
const SEAL = (45 * 1440) / 25.4;
