// Takes the pictures of the README from the packaged extension in real VS Code: npm run package && node scripts/screenshots.mjs
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const vsix = readdirSync(root).find(name => name.endsWith('.vsix'));
if (vsix === undefined) throw new Error('run `npm run package` first');
const pictures = join(root, 'docs/images');
mkdirSync(pictures, { recursive: true });
const sample = readdirSync(join(root, 'samples')).find(name => name.startsWith('2025'));

const vs = await (
  await harness()
).launch({
  hostDir: join(root, 'test/e2e/hosts/latest'),
  vsix: join(root, vsix),
  locale: 'zh-cn',
  settings: {
    'workbench.colorTheme': 'Default Light Modern',
    'editor.fontSize': 14,
    'editor.minimap.enabled': false,
    'workbench.tips.enabled': false,
  },
});
try {
  const { workbench, inVSCode } = await vs.open({ [sample]: readFileSync(join(root, 'samples', sample), 'utf8') }, sample);
  await workbench.page.setViewportSize({ width: 1560, height: 940 });
  await workbench.page.locator('.explorer-viewlet .pane-header', { hasText: 'workspace' }).click();
  const outline = await workbench.outline();
  await outline.filter({ hasText: '持续充实馆藏资源' }).waitFor();
  const problems = await workbench.problems();
  await problems.filter({ hasText: '未填写' }).first().waitFor();
  await inVSCode(vscode => void vscode.commands.executeCommand('gaozhi.preview'));
  await workbench.webview().getByText('平稳完成新馆搬迁').first().waitFor();
  await workbench.page.waitForTimeout(1500);
  await workbench.page.screenshot({ path: join(pictures, 'workbench.png') });
  await inVSCode(async vscode => {
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
  });
  await workbench.focusEditor();
  await workbench.type('\n存在问题');
  await (await workbench.suggest()).first().waitFor();
  await workbench.page.waitForTimeout(800);
  await workbench.page.screenshot({ path: join(pictures, 'paragraphs.png') });
} finally {
  await vs.stop();
}

/** The harness is TypeScript; one bundle of it, beside the modules that it loads. */
async function harness() {
  const file = join(root, 'node_modules/.cache/e2e-harness.mjs');
  const { outputFiles } = await build({
    entryPoints: [join(root, 'test/e2e/lib/launch.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, outputFiles[0].text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}
