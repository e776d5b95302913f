import type { LayoutProfile } from '../profile.ts';
import { builtInProfiles, sameName } from './built-in.ts';
import { checkProfile, isUsable } from './check-profile.ts';
import { notFoundAmong } from './near.ts';
import type { ProfileProblem, ProfileText } from './read-profile.ts';
import { readProfile } from './read-profile.ts';
import type { ProfileSettings } from './resolve.ts';
import { resolveProfile } from './resolve.ts';

/** A file with a profile of an office's own. */
export interface ProfileFile {
  /** Names the file to whoever gave it; a path or an address. */
  readonly uri: string;
  readonly text: string;
}

/** The profiles to choose from: those that come with the program, and those of the files. */
export interface ProfileLibrary {
  /** The profile of that name, as a writer may have typed it; undefined when there is none. */
  find(name: string): LayoutProfile | undefined;
  /** The profile that a file holds. */
  ofFile(uri: string): LayoutProfile | undefined;
  /** That there is no profile of that name, and which one was probably meant: a sentence for the writer without its end. */
  notFound(name: string): string;
  readonly profiles: readonly LayoutProfile[];
  /** What the files inherit and nobody has. */
  readonly missing: readonly string[];
  /** Mistakes by file, in text order; a file without any has none. */
  readonly problems: ReadonlyMap<string, readonly ProfileProblem[]>;
}

/** Reads profile files. Every file gives a profile; what is wrong in it is as in the one it inherits. */
export function profileLibrary(files: readonly ProfileFile[]): ProfileLibrary {
  const sources = files.map(sourceOf);
  const read = sources.map((source, i) => new Resolution(sources).resolve(source, sources.slice(0, i)));
  const own = read.map(({ profile }) => profile);
  const known: readonly Named[] = [
    ...builtInProfiles.map(({ profile, aliases }) => ({ profile, names: [profile.id, profile.name, ...aliases] })),
    ...read.map(({ profile, source }) => ({ profile, names: [profile.name, source.fileName, baseName(source.fileName)] })),
  ];
  return {
    profiles: [...builtInProfiles.map(({ profile }) => profile), ...own],
    missing: sources.flatMap(({ inherits }) =>
      inherits === undefined || known.some(({ names }) => hasNameOrFile(names, inherits)) ? [] : [inherits],
    ),
    problems: new Map(read.map(({ source, problems }) => [source.uri, problems])),
    find: name => known.find(({ names }) => hasName(names, name))?.profile,
    ofFile: uri => read.find(({ source }) => source.uri === uri)?.profile,
    notFound: name =>
      notFoundAmong(
        name,
        known.map(({ names: [first = ''] }) => first),
      ),
  };
}

function hasName(names: readonly string[], name: string): boolean {
  return names.some(each => sameName(each, name));
}

/** A base may also be given as the path of its file. */
function hasNameOrFile(names: readonly string[], name: string): boolean {
  return hasName(names, name) || hasName(names, name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
}

interface Named {
  readonly profile: LayoutProfile;
  readonly names: readonly string[];
}

interface Source {
  readonly uri: string;
  readonly fileName: string;
  readonly name: string;
  readonly inherits: string | undefined;
  readonly text: ProfileText;
}

function sourceOf({ uri, text }: ProfileFile): Source {
  const read = readProfile(text);
  const fileName = decoded(uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1));
  const said = (path: string): string | undefined => {
    const value = read.settings.get(path);
    return typeof value === 'string' ? value : undefined;
  };
  return { uri, fileName, name: said('名称') ?? baseName(fileName), inherits: said('继承'), text: read };
}

/** 某局.版式.yaml: 某局 */
function baseName(fileName: string): string {
  return fileName.replace(/(?:\.版式)?\.ya?ml$/iu, '');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

interface Resolved {
  readonly source: Source;
  readonly profile: LayoutProfile;
  readonly problems: readonly ProfileProblem[];
}

/** Follows what a profile inherits. */
class Resolution {
  readonly #sources: readonly Source[];

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
  }

  resolve(source: Source, before: readonly Source[]): Resolved {
    const { places } = source.text;
    const { settings, problem } = this.#withInherited(source);
    const profile = resolveProfile(source.name, source.name, settings);
    const usable = isUsable(profile) ? profile : resolveProfile(source.name, source.name, new Map());
    const at = places.get('继承');
    const problems = [
      ...source.text.problems,
      ...(problem === undefined || at === undefined ? [] : [{ ...at, message: problem }]),
      ...nameProblems(source, before),
      ...checkProfile(profile, settings, places),
    ];
    return { source, profile: usable, problems: problems.toSorted((a, b) => a.start - b.start) };
  }

  /** A base that is not there, or leads back to the file itself, is as none: GB/T 9704—2012. */
  #withInherited(source: Source): { readonly settings: ProfileSettings; readonly problem?: string } {
    const chain: Source[] = [];
    let base: ProfileSettings = new Map();
    let problem: string | undefined;
    for (let at: Source | undefined = source; at !== undefined;) {
      chain.push(at);
      const { inherits }: Source = at;
      if (inherits === undefined) break;
      const builtIn = builtInNamed(inherits);
      if (builtIn !== undefined) {
        base = builtIn;
        break;
      }
      const next = this.#named(inherits);
      if (next === undefined || chain.includes(next)) {
        if (next === source) problem = `“继承”绕回了自己（${[...chain, source].map(({ name }) => name).join(' → ')}），改按 gbt9704`;
        else if (at === source) problem = `${notFoundAmong(inherits, this.#names())}，现按 gbt9704`;
        break;
      }
      at = next;
    }
    // In a circle nobody is the base of anybody.
    const layers = problem === undefined ? chain : [source];
    const settings = layers.reduceRight<ProfileSettings>((under, { text }) => replacing(under, text.settings), base);
    return problem === undefined ? { settings } : { settings, problem };
  }

  #named(name: string): Source | undefined {
    return this.#sources.find(source => hasNameOrFile([source.name, source.fileName, baseName(source.fileName)], name));
  }

  #names(): readonly string[] {
    return [...builtInProfiles.map(({ profile }) => profile.id), ...this.#sources.map(({ name }) => name)];
  }
}

function builtInNamed(name: string): ProfileSettings | undefined {
  return builtInProfiles.find(({ profile, aliases }) => hasName([profile.id, profile.name, ...aliases], name))?.settings;
}

/** Of the pitch and the number of lines only the one that was said last holds. */
function replacing(under: ProfileSettings, over: ProfileSettings): ProfileSettings {
  const merged = new Map([...under, ...over]);
  // Nobody is described by the words of another.
  if (!over.has('说明')) merged.delete('说明');
  if (over.has('行距') && !over.has('每页行数')) merged.delete('每页行数');
  if (over.has('每页行数') && !over.has('行距')) merged.delete('行距');
  return merged;
}

/** Two profiles of one name: the first is the one that is meant. */
function nameProblems(source: Source, before: readonly Source[]): readonly ProfileProblem[] {
  const place = source.text.places.get('名称') ?? { start: 0, end: 0 };
  if (builtInNamed(source.name) !== undefined) return [{ ...place, message: `“${source.name}”是自带版式的名称，请改用别的名称` }];
  const twin = before.find(({ name }) => sameName(name, source.name));
  return twin === undefined ? [] : [{ ...place, message: `“${twin.fileName}”里已有名为“${source.name}”的版式，请改用别的名称` }];
}
