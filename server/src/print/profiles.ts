import type { Draft } from '#core';
import type { LayoutProfile, ProfileLibrary } from '#official';
import { profileLibrary, profileOf } from '#official';
import type { ProfileFile, ProfilesResult, ProfileView } from '#protocol';
import { describeProfile } from '#service';
import type { Position, Range } from 'vscode-languageserver';

/** The profiles that these files and the program have; the same object, with the same profiles, for the same list. */
export function libraryOf(files: readonly ProfileFile[]): ProfileLibrary {
  const known = libraries.get(files);
  if (known !== undefined) return known;
  const library = profileLibrary(files);
  libraries.set(files, library);
  return library;
}

const libraries = new WeakMap<readonly ProfileFile[], ProfileLibrary>();

/** What decides which profile is in force where a document says nothing: plain data, which can be sent. */
export interface ChosenProfiles {
  readonly files: readonly ProfileFile[];
  readonly setting: string;
}

/** The profile in force for a draft; for none, the one of the setting. */
export function profileInForce(draft: Draft | undefined, files: readonly ProfileFile[], setting: string): LayoutProfile {
  return profileOf(draft, libraryOf(files), setting);
}

/** What is wrong in each file. */
export function profileProblems(
  files: readonly ProfileFile[],
): readonly { readonly uri: string; readonly problems: readonly { readonly range: Range; readonly message: string }[] }[] {
  const { problems } = libraryOf(files);
  return files.map(({ uri, text }) => {
    const found = (problems.get(uri) ?? []).map(({ start, end, message }) => ({
      range: { start: positionIn(text, start), end: positionIn(text, end) },
      message,
    }));
    return { uri, problems: found };
  });
}

function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/u);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** What can be chosen, and why `chosen` cannot. */
export function profileList(files: readonly ProfileFile[], chosen: string | undefined): ProfilesResult {
  const library = libraryOf(files);
  const unknown = chosen !== undefined && chosen.trim() !== '' && library.find(chosen) === undefined;
  return {
    profiles: library.profiles.map(({ id, name }) => ({ id, name })),
    problem: unknown ? `设置“gaozhi.profile”：${library.notFound(chosen)}，现按 gbt9704 排版。` : '',
  };
}

/** The profile in force, told to the writer. */
export function profileView(draft: Draft | undefined, files: readonly ProfileFile[], setting: string): ProfileView {
  const profile = profileInForce(draft, files, setting);
  return { id: profile.id, text: describeProfile(profile) };
}
