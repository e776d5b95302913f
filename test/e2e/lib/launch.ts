// One call: VS Code with the extension in it, a browser window on it, and a way into its extension host.
import { accessSync, constants, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext } from 'playwright-core';
import { startHost } from './host.mjs';
import { writeLanguagePack } from './language-pack.mjs';
import { startProbe } from './probe.ts';
import type { RemoteFunction } from './probe.ts';
import { startWebProxy } from './web-proxy.ts';
import { Workbench } from './workbench.ts';

export interface LaunchOptions {
  /** A folder of test/e2e/hosts after `npm ci` in it. */
  readonly hostDir: string;
  /** The packaged extension: runs in the Node.js extension host, as on a desktop. */
  readonly vsix?: string;
  /** The unpacked extension: its `browser` entry runs in the web worker extension host, as on vscode.dev. */
  readonly webExtension?: string;
  /** Display language, such as zh-cn. */
  readonly locale?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Window {
  /** The folder that is open. */
  readonly folder: string;
  /** The data folder of the host: logs, settings, installed extensions. */
  readonly home: string;
  readonly workbench: Workbench;
  /** Runs fn(vscode, ...args) inside the extension host of this window. */
  readonly inVSCode: <Args extends readonly unknown[], Value>(fn: RemoteFunction<Args, Value>, ...args: Args) => Promise<Value>;
  /** For a failed test: what was on the screen and what was printed. */
  record(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface VSCode {
  /** Opens a window on a new folder with these files, one of them in the editor. */
  open(files: Readonly<Record<string, string>>, file: string): Promise<Window>;
  stop(): Promise<void>;
}

const ARTIFACTS = 'artifacts';

export async function launch({ hostDir, vsix, webExtension, locale, settings = {} }: LaunchOptions): Promise<VSCode> {
  const browser = await startBrowser(); // first: where there is none, nothing else has to be stopped
  const probe = await startProbe();
  const host = await startHost({
    hostDir,
    vsix: vsix === undefined ? [] : [vsix],
    settings,
    args: ['--enable-remote-auto-shutdown', ...(locale === undefined ? [] : ['--locale', locale])],
    prepare: async home => {
      if (webExtension === undefined) probe.install(home);
      if (locale !== undefined) await writeLanguagePack(home, hostDir, locale);
    },
  });
  const proxy = webExtension === undefined ? undefined : await startWebProxy(host.url, webExtension, { probe: probe.files });
  const url = proxy?.url ?? host.url;
  const temporary: string[] = [];

  return {
    async open(files, file) {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
      temporary.push(folder);
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-US' });
      const log: string[] = [];
      const page = await openPage(context, url, folder, file, log);
      const inVSCode: Window['inVSCode'] = (fn, ...args) => probe.run(folder, fn, args);
      const execute = (id: string, ...args: unknown[]): Promise<void> =>
        inVSCode(async (vscode, command, rest) => void (await vscode.commands.executeCommand(command, ...rest)), id, args);
      return {
        folder,
        home: host.home,
        workbench: new Workbench(page, execute),
        inVSCode,
        async record(name) {
          mkdirSync(ARTIFACTS, { recursive: true });
          await page.screenshot({ path: join(ARTIFACTS, `${name}.png`) });
          writeFileSync(join(ARTIFACTS, `${name}.log`), [...log, '', host.output()].join('\n'));
          cpSync(join(host.home, 'data', 'logs'), join(ARTIFACTS, `${name}-logs`), { recursive: true });
        },
        close: () => context.close(),
      };
    },
    async stop() {
      await browser.close();
      proxy?.stop();
      probe.stop();
      await host.stop();
      for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPage(context: BrowserContext, url: string, folder: string, file: string, log: string[]): Promise<Workbench['page']> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('console', message => log.push(`${message.type()}: ${message.text()}`));
  const address = new URL(url);
  address.searchParams.set('folder', folder);
  // The address must carry the page's own host and port, or the file opens outside of the workspace.
  address.searchParams.set('payload', JSON.stringify([['openFile', `vscode-remote://${address.host}${join(folder, file)}`]]));
  await page.goto(address.href);
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 40_000 });
  return page;
}

function startBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium refuses to sandbox itself for root
  return chromium.launch({ executablePath: findChromium(), args: ['--disable-gpu', ...sandbox] });
}

/** A Chromium on this machine: $CHROMIUM, or the first one on the PATH. */
function findChromium(): string {
  if (process.env['CHROMIUM'] !== undefined) return process.env['CHROMIUM'];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const files = names.flatMap(name => (process.env['PATH'] ?? '').split(delimiter).map(folder => join(folder, name)));
  const found = files.find(isExecutable);
  if (found === undefined)
    throw new Error(
      '没有找到 Chromium：请安装（Debian：apt-get install chromium fonts-noto-cjk），或用环境变量 CHROMIUM 指定。No Chromium: install one, or name it in $CHROMIUM.',
    );
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
