// npm start: builds, then opens the sample reports in VS Code with the extension in it.
//   npm start                              desktop VS Code when `code` is on the PATH, else VS Code in the browser
//   npm start -- --browser --port 8123     always in the browser, at this port
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startHost } from '../test/e2e/lib/host.mjs';
import { writeLanguagePack } from '../test/e2e/lib/language-pack.mjs';
import { ensureModules, nodeIsCurrent } from './lib/install.mjs';

if (!nodeIsCurrent()) process.exit(1);
process.chdir(`${import.meta.dirname}/..`);
const { values } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    folder: { type: 'string', default: 'samples' },
    port: { type: 'string', default: '0' },
    locale: { type: 'string', default: 'zh-cn' },
  },
});
const windows = process.platform === 'win32';
const folder = realpathSync(values.folder);

if (!ensureModules('.', '开发依赖')) process.exit(1);
const built = spawnSync(process.execPath, ['esbuild.mjs', '--dev'], { stdio: ['ignore', 'inherit', 'inherit'] });
if (built.status !== 0) process.exit(built.status ?? 1);

const desktop = !values.browser && spawnSync('code', ['--version'], { shell: windows }).status === 0;
await (desktop ? openDesktop() : serveBrowser());

function openDesktop() {
  spawn('code', ['--new-window', `--extensionDevelopmentPath=${process.cwd()}`, folder], { stdio: 'inherit', shell: windows });
  console.log('已在 VS Code 中打开示例文稿。');
}

async function serveBrowser() {
  const hostDir = 'test/e2e/hosts/latest';
  if (!ensureModules(hostDir, '浏览器版 VS Code（约 150 MB，仅一次）')) process.exit(1);
  const token = randomBytes(16).toString('hex');
  const host = await startHost({
    hostDir,
    folders: ['.'],
    port: Number(values.port),
    token,
    args: ['--locale', values.locale],
    prepare: home => writeLanguagePack(home, hostDir, values.locale),
  });
  console.log(`\n请在浏览器中打开（Open in a browser）：\n${host.url}/?tkn=${token}&folder=${encodeURIComponent(folder)}\n`);
  console.log('修改代码后运行 npm run build，再在 VS Code 中按 F1，执行“Developer: Reload Window”。按 Ctrl+C 结束。');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void host.stop().then(() => process.exit(0)));
}
