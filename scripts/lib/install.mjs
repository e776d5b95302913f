// Brings what a fresh machine lacks. Uses nothing but Node itself: it runs before the first `npm ci`.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const windows = process.platform === 'win32';
const linux = process.platform === 'linux';

/** Says what is wrong where Node.js is older than package.json allows: Debian 12 and Ubuntu 24.04 bring 18. */
export function nodeIsCurrent() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const [wanted = '', major, minor] = /(\d+)\.(\d+)/.exec(engines.node) ?? [];
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > Number(major) || (ownMajor === Number(major) && ownMinor >= Number(minor))) return true;
  console.error(`需要 Node.js ${wanted} 以上，这里是 ${process.versions.node}。请从 https://nodejs.org 安装新版本。`);
  console.error(`Node.js ${wanted} or newer is needed; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`);
  return false;
}

/** Runs `npm ci` in a folder whose node_modules is absent or differs from its lock file. Says whether the folder is complete. */
export function ensureModules(folder, why) {
  if (modulesAreCurrent(folder)) return true;
  console.log(`正在安装${why}…（npm ci，${resolve(folder)}）`);
  const install = () =>
    spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows,
    }).status === 0;
  return install() || install(); // networks fail for a moment
}

function modulesAreCurrent(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(installed);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || (present[path] ? present[path].version === version : optional === true),
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

const PROGRAMS = [
  { debian: 'git', present: () => onPath('git') },
  {
    debian: 'chromium',
    present: () =>
      process.env.CHROMIUM !== undefined ||
      onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'),
  },
  { debian: 'fontconfig', present: () => !linux || onPath('fc-list') },
  { debian: 'fonts-noto-cjk', present: () => !linux || spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim() },
  // As wide as Times New Roman, so that lines break in LibreOffice as they do in Word.
  { debian: 'fonts-liberation', present: () => !linux || fontNamed('Liberation Serif') },
  { debian: 'poppler-utils', present: () => onPath('pdftotext') },
  { debian: 'libreoffice-writer-nogui', present: () => onPath('soffice', 'libreoffice') },
];

/** @param {string} family */
function fontNamed(family) {
  return spawnSync('fc-list', [family, 'family'], { encoding: 'utf8' }).stdout?.trim();
}

/** Networks fail for a moment; a machine that has just started may be updating itself. */
const PATIENCE = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=180'];

/**
 * Installs the programs the tests work with: git (to ask which files are the project's) and, to look at results, a browser, Chinese fonts,
 * LibreOffice and a PDF reader.
 * Where that is impossible it says what to install, and the same in short as its result; the tests that need them then fail with a
 * sentence of their own.
 * @returns {true | string}
 */
export function ensurePrograms() {
  const missing = lackingPrograms();
  if (missing.length === 0) return true;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log(`正在安装 Debian 软件包：${missing.join(' ')}`);
    const apt = (...args) =>
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update', '-qq', ...PATIENCE);
    apt('install', '-y', '-qq', '--no-install-recommends', ...PATIENCE, ...missing);
  }
  const still = lackingPrograms();
  if (still.length === 0) return true;
  console.error(`缺少测试所需的程序，请先安装（Debian：sudo apt-get install ${still.join(' ')}）。`);
  console.error(`Programs needed by the tests are missing; install them first (Debian: sudo apt-get install ${still.join(' ')}).`);
  return `请先安装 install first: ${still.join(' ')}`;
}

function lackingPrograms() {
  return PROGRAMS.filter(({ present }) => !present()).map(({ debian }) => debian);
}

function onPath(...names) {
  return names.some(name =>
    (process.env.PATH ?? '').split(delimiter).some(folder => {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  );
}
