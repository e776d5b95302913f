// @ts-check
// Starts real VS Code: the web-server build that ships inside the npm package code-server, run directly.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A quiet, offline editor: no telemetry, no updates, no AI panel, no trust question. */
export const QUIET_SETTINGS = {
  'chat.commandCenter.enabled': false,
  'editor.cursorBlinking': 'solid',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.autoDetectColorScheme': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * @param {object} options
 * @param {string} options.hostDir folder of a host package (hosts/latest, hosts/oldest) after `npm ci` in it
 * @param {string[]} [options.vsix] packaged extensions to install, as a user would
 * @param {string[]} [options.folders] unpacked extensions to use in place (for trying out; rebuild, then reload the window)
 * @param {Record<string, unknown>} [options.settings] user settings, over QUIET_SETTINGS
 * @param {string[]} [options.args] further arguments of the server, such as ['--locale', 'zh-cn']
 * @param {Record<string, string>} [options.env] further environment variables
 * @param {number} [options.port] 0 (the default) takes a free one
 * @param {string} [options.token] what a browser must know to connect; none by default
 * @param {(home: string) => void | Promise<void>} [options.prepare] called with the data folder before the first start
 */
export async function startHost({ hostDir, vsix = [], folders = [], settings = {}, args = [], env = {}, port = 0, token, prepare }) {
  const modules = join(resolve(hostDir), 'node_modules');
  const root = join(modules, 'code-server', 'lib', 'vscode');
  const main = join(root, 'out', 'server-main.js');
  if (!existsSync(main)) throw new Error(`VS Code is not installed: run \`npm ci\` in ${resolve(hostDir)}`);

  // VS Code looks for its modules beside itself; ours are the host package's.
  const link = join(root, 'node_modules');
  try {
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync('../../..', link, 'dir');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }

  const home = mkdtempSync(join(tmpdir(), 'vscode-host-'));
  const user = join(home, 'data', 'User');
  const extensions = join(home, 'extensions');
  mkdirSync(user, { recursive: true });
  mkdirSync(extensions, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2));
  for (const folder of folders) {
    const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    symlinkSync(resolve(folder), join(extensions, `${publisher}.${name}-${version}`), 'dir');
  }
  await prepare?.(home);

  const own = join(modules, '.bin', 'node');
  const node = existsSync(own) ? own : process.execPath;
  const common = [main, '--server-data-dir', home, '--accept-server-license-terms', '--telemetry-level', 'off'];
  // An empty gallery keeps VS Code from asking the network for extensions.
  const environment = { ...process.env, HOME: home, EXTENSIONS_GALLERY: '{}', ...env };
  for (const file of vsix) {
    const { stdout, stderr } = spawnSync(node, [...common, '--install-extension', resolve(file)], { encoding: 'utf8', env: environment });
    if (!/successfully installed/.test(stdout)) throw new Error(`VS Code did not install ${file}:\n${stdout}\n${stderr}`);
  }

  const access = token ? ['--connection-token', token] : ['--without-connection-token'];
  const child = spawn(node, [...common, '--host', '127.0.0.1', '--port', String(port), ...access, ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  /** @type {string} */
  const url = await new Promise((resolveUrl, reject) => {
    const fail = (/** @type {string} */ why) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      reject(new Error(`VS Code ${why}:\n${output}`));
    };
    const leave = (/** @type {number | null} */ code) => fail(`left with ${code}`);
    const timer = setTimeout(() => fail('did not start in 30 s'), 30_000);
    const read = (/** @type {string} */ chunk) => {
      output += chunk;
      const started = /Extension host agent listening on (\d+)/.exec(output);
      if (!started) return;
      clearTimeout(timer);
      child.off('exit', leave);
      resolveUrl(`http://127.0.0.1:${started[1]}`);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('exit', leave);
  });
  const abandon = () => child.kill('SIGKILL');
  process.once('exit', abandon);

  return {
    url,
    home,
    /** What the server printed; the extension host's own logs are under home/data/logs. */
    output: () => output,
    async stop() {
      process.off('exit', abandon);
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise(r => child.once('exit', r));
        child.kill('SIGTERM');
        const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
        await gone;
        clearTimeout(timer);
      }
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
