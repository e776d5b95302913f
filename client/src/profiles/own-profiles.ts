import { requests, settings } from '#protocol';
import type { ProfileFile } from '#protocol';
import { Disposable, RelativePattern, window, workspace } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import { Delay } from '../delay.ts';
import type { Session } from '../feature.ts';
import type { LanguageServer } from '../language-server.ts';
import { setting } from '../setting.ts';
import { readProfiles } from './read-profiles.ts';

/** Tells the server what the writer's own profiles say, at its start and whenever they or the settings change. */
export function ownProfiles({ server }: Session): Disposable {
  return new OwnProfiles(server);
}

class OwnProfiles implements Disposable {
  readonly #server: LanguageServer;
  readonly #tellSoon = new Delay(PAUSE, () => void this.#tell());
  readonly #subscriptions: Disposable;
  #watchers: readonly Disposable[] = [];
  #watched = '';
  #known: ReadonlySet<string> = new Set();
  /** A server that has been told of nothing loads nothing for it. */
  #told = false;
  /** What was last said to the writer: once is enough. */
  #said = '';

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#subscriptions = Disposable.from(
      this.#tellSoon,
      server.onDidChangeState(state => {
        this.#told = false;
        if (state === 'running') void this.#tell();
      }),
      workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('gaozhi.profiles') || event.affectsConfiguration('gaozhi.profile')) this.#tellSoon.restart();
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#tellSoon.restart()),
      workspace.onDidChangeTextDocument(({ document }) => this.#edited(document)),
      workspace.onDidCloseTextDocument(document => this.#edited(document)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const watcher of this.#watchers) watcher.dispose();
  }

  #edited({ uri }: TextDocument): void {
    if (this.#known.has(uri.toString())) this.#tellSoon.restart();
  }

  async #tell(): Promise<void> {
    if (this.#server.state !== 'running') return;
    try {
      const { files, folders, missing } = await readProfiles(setting('gaozhi.profiles'));
      this.#known = new Set(files.map(({ uri }) => uri));
      this.#watch(folders);
      const problem = await this.#problemWith(files);
      const lost = missing.length === 0 ? [] : [`设置“gaozhi.profiles”：找不到“${missing.join('”“')}”。`];
      this.#say([...lost, ...(problem === '' ? [] : [problem])].join(''));
    } catch (error) {
      // Without a server nothing is printed; its end is told by `status`.
      if (this.#server.state === 'running') this.#server.log(`profiles: ${String(error)}`);
    }
  }

  async #problemWith(files: readonly ProfileFile[]): Promise<string> {
    const chosen = setting('gaozhi.profile');
    if (!this.#told && files.length === 0 && chosen === settings['gaozhi.profile'].default) return '';
    this.#told = true;
    return (await this.#server.request(requests.profiles, { files, chosen })).problem;
  }

  #say(text: string): void {
    if (text !== '' && text !== this.#said) void window.showWarningMessage(text);
    this.#said = text;
  }

  #watch(folders: readonly Uri[]): void {
    const names = [...new Set(folders.map(String))].toSorted().join('\n');
    if (names === this.#watched) return;
    this.#watched = names;
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = folders.map(folder => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '*.{yaml,yml,YAML,YML}'));
      const look = (): void => this.#tellSoon.restart();
      return Disposable.from(watcher, watcher.onDidCreate(look), watcher.onDidChange(look), watcher.onDidDelete(look));
    });
  }
}

/** Milliseconds after the last change. */
const PAUSE = 300;
