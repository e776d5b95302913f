import type { OfficialDocument } from '../official-document.ts';
import type { Face, LayoutProfile } from '../profile.ts';
import { typefaceOf } from '../profile.ts';
import { isInGb2312 } from './gb2312.ts';
import type { TextScript } from './script-of.ts';
import { scriptOf } from './script-of.ts';

/** A profile for one document, and what the writer should know of the difference. */
export interface FittedProfile {
  readonly profile: LayoutProfile;
  /** Sentences without their end. */
  readonly notes: readonly string[];
}

/**
 * The profile with fonts that hold every character of the document: one of GB 2312 would leave 玥 in 李玥 to another face.
 * Traditional text is told to Word as such.
 */
export function fitProfile(profile: LayoutProfile, document: OfficialDocument): FittedProfile {
  const script = scriptOf(document);
  if (script.beyond.size === 0) return { profile, notes: [] };
  const faces = script.traditional ? traditionalFaces(profile.faces) : fullFaces(profile, facesBeyond(profile, document));
  const fitted: LayoutProfile = { ...profile, faces, language: script.traditional ? 'zh-TW' : profile.language };
  return { profile: fitted, notes: script.traditional ? [] : notesOf(profile, fitted, script) };
}

/** Faces in which the document sets characters outside GB 2312. */
function facesBeyond(profile: LayoutProfile, { paragraphs }: OfficialDocument): ReadonlySet<Face> {
  const found = new Set<Face>();
  for (const paragraph of paragraphs) {
    for (const run of paragraph.runs) if (hasBeyond(run.text)) found.add(typefaceOf(profile, paragraph, run).face);
  }
  return found;
}

function hasBeyond(text: string): boolean {
  for (const [char] of text.matchAll(/\p{Script=Han}/gu)) if (!isInGb2312(char.codePointAt(0) ?? 0)) return true;
  return false;
}

function fullFaces({ faces }: LayoutProfile, wanted: ReadonlySet<Face>): LayoutProfile['faces'] {
  return eachFace(face => (wanted.has(face) ? fullFonts(faces[face]) : faces[face]));
}

/** Fonts of traditional characters go last: those of the mainland that hold them have the strokes that the standard's readers expect. */
function traditionalFaces(faces: LayoutProfile['faces']): LayoutProfile['faces'] {
  return eachFace(face => [...fullFonts(faces[face]), ...TRADITIONAL_FONTS[face].filter(name => !faces[face].includes(name))]);
}

const TRADITIONAL_FONTS: { readonly [face in Face]: readonly string[] } = {
  fangsong: ['新細明體', 'PMingLiU'],
  kaiti: ['標楷體', 'DFKai-SB', 'BiauKai'],
  heiti: ['微軟正黑體', 'Microsoft JhengHei'],
  xiaobiaosong: ['新細明體', 'PMingLiU'],
  songti: ['新細明體', 'PMingLiU'],
};

/** The fonts of more than GB 2312; as they are where none is known to hold more. */
function fullFonts(fonts: readonly string[]): readonly string[] {
  const full = fonts.flatMap(name => (!LIMITED.test(name) ? [name] : name.startsWith('CESI') ? [name.replace('GB2312', 'GB18030')] : []));
  return full.length === 0 ? fonts : full;
}

/** Named after the characters they hold; 方正小标宋简体 also goes by a name of its files. */
const LIMITED = /GB2312|简体$|^FZXiaoBiaoSong-B05S$/u;

function eachFace(fonts: (face: Face) => readonly string[]): LayoutProfile['faces'] {
  return {
    fangsong: fonts('fangsong'),
    kaiti: fonts('kaiti'),
    heiti: fonts('heiti'),
    xiaobiaosong: fonts('xiaobiaosong'),
    songti: fonts('songti'),
  };
}

function notesOf(before: LayoutProfile, after: LayoutProfile, { beyond }: TextScript): readonly string[] {
  const faces = ['fangsong', 'kaiti', 'heiti', 'xiaobiaosong', 'songti'] as const;
  const changed = faces.flatMap(face => {
    const [old = '', now = ''] = [before.faces[face][0], after.faces[face][0]];
    return old === now ? [] : [`“${old}”改为“${now}”`];
  });
  if (changed.length === 0) return [];
  const shown = [...beyond].slice(0, MOST_SHOWN).join('、');
  const more = beyond.size > MOST_SHOWN ? `等 ${beyond.size} 个字` : '';
  return [`文中的“${shown}”${more}不在 GB 2312 字库里，文件里的字体因此由${changed.join('，')}`];
}

const MOST_SHOWN = 5;
