import type { Draft } from '#core';
import { parseDraft } from '#core';
import type { LayoutProfile, ProfileLibrary } from '#official';
import { profileLibrary, profileOf } from '#official';
import type { ProfileFile, ProfilesResult, ProfileView } from '#protocol';
import { describeProfile } from '#service';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';

/** The profiles that these files and the program have; the same object, with the same profiles, for the same list. */
export function libraryOf(files: readonly ProfileFile[]): ProfileLibrary {
  const known = libraries.get(files);
  if (known !== undefined) return known;
  const library = profileLibrary(files);
  libraries.set(files, library);
  return library;
}

const libraries = new WeakMap<readonly ProfileFile[], ProfileLibrary>();

/** The profile in force for a draft; for none, the one of the setting. */
export function profileInForce(draft: Draft | undefined, files: readonly ProfileFile[], setting: string): LayoutProfile {
  return profileOf(draft ?? NOTHING, libraryOf(files), setting);
}

const NOTHING = parseDraft('');

/** What is wrong in each file. */
export function profileDiagnostics(files: readonly ProfileFile[]): readonly PublishDiagnosticsParams[] {
  const { problems } = libraryOf(files);
  return files.map(({ uri, text }) => {
    const { source } = parseDraft(text);
    const diagnostics = (problems.get(uri) ?? []).map(({ start, end, message }) => ({
      range: { start: source.position(start), end: source.position(end) },
      severity: DiagnosticSeverity.Warning,
      code: 'profile',
      source: '稿纸',
      message,
    }));
    return { uri, diagnostics };
  });
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
