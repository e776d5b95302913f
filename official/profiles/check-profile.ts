import type { LayoutProfile } from '../profile.ts';
import { typeArea } from '../profile.ts';
import type { Place, ProfileProblem } from './read-profile.ts';
import type { ProfileSettings } from './resolve.ts';
import { charactersPerLine } from './resolve.ts';

/**
 * What values do not go together: each is right by itself. A mistake stands at the entry of this file that made it; what only the
 * inherited profile says is its own file's business.
 */
export function checkProfile(
  profile: LayoutProfile,
  settings: ProfileSettings,
  places: ReadonlyMap<string, Place>,
): readonly ProfileProblem[] {
  return CHECKS.flatMap(({ paths, fault }) => {
    const place = paths.map(path => places.get(path)).find(found => found !== undefined);
    const message = place === undefined ? undefined : fault(profile, settings);
    return place === undefined || message === undefined ? [] : [{ ...place, message }];
  });
}

/** Whether the text of a profile has room on its paper at all. */
export function isUsable(profile: LayoutProfile): boolean {
  const { width, height } = typeArea(profile);
  return width >= SMALLEST_WIDTH && height >= SMALLEST_HEIGHT;
}

interface Check {
  /** Entries that can be to blame, the likeliest first. */
  readonly paths: readonly string[];
  readonly fault: (profile: LayoutProfile, settings: ProfileSettings) => string | undefined;
}

const CHECKS: readonly Check[] = [
  {
    paths: ['页边距.左', '页边距.右', '纸张'],
    fault: profile => {
      const { width } = typeArea(profile);
      return width >= SMALLEST_WIDTH ? undefined : `版心只有 ${millimetres(width)} 毫米宽，排不下正文，仍按 gbt9704 排版`;
    },
  },
  {
    paths: ['页边距.上', '页边距.下', '纸张'],
    fault: profile => {
      const { height } = typeArea(profile);
      return height >= SMALLEST_HEIGHT ? undefined : `版心只有 ${millimetres(height)} 毫米高，排不下正文，仍按 gbt9704 排版`;
    },
  },
  {
    paths: ['每行字数', '正文.字号'],
    fault: (profile, settings) => {
      const wanted = settings.get('每行字数');
      const em = profile.styles.body.size * 10;
      const { width } = typeArea(profile);
      if (typeof wanted !== 'number' || width < SMALLEST_WIDTH) return undefined;
      const { most, least } = charactersPerLine(width, em);
      if (wanted <= most && wanted >= least) return undefined;
      return `版心宽 ${millimetres(width)} 毫米，正文 ${em / 20} 磅，每行可排 ${least}—${most} 字，不能排 ${wanted} 字`;
    },
  },
  {
    paths: ['行距', '每页行数', '正文.字号'],
    fault: profile => {
      const em = profile.styles.body.size * 10;
      return profile.linePitch >= em ? undefined : `行距 ${profile.linePitch / 20} 磅小于正文的字号 ${em / 20} 磅，上下两行会重叠`;
    },
  },
  {
    paths: ['标题.字号', '行距', '每页行数'],
    fault: ({ styles, linePitch }) => {
      const points = styles.title.size / 2;
      return linePitch >= points * 20 || linePitch < styles.body.size * 10
        ? undefined
        : `标题 ${points} 磅大于行距 ${linePitch / 20} 磅，Word 会切掉字的上缘`;
    },
  },
  {
    paths: ['每页行数'],
    fault: (_, settings) => (settings.has('行距') && settings.has('每页行数') ? '“行距”与“每页行数”只写一项；现按“每页行数”' : undefined),
  },
  {
    paths: ['页码.距版心', '页码.字号', '页边距.下'],
    fault: ({ pageNumber }) => (!pageNumber.shown || pageNumber.footer > 0 ? undefined : '页码落到纸外去了：请减小“距版心”，或加大下边距'),
  },
];

/** Twips: ten characters of 三号, five lines. */
const SMALLEST_WIDTH = 3200;
const SMALLEST_HEIGHT = 2900;

function millimetres(twips: number): number {
  return Math.round((twips * 25.4) / 144) / 10;
}
