// @ts-check
// Gives VS Code a display language offline. With translations (the npm package named in hosts/latest) most of its own
// interface is translated; without, only the extension under test is: VS Code reports the language and reads its files.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGE = '@codingame/monaco-vscode-language-pack-zh-hans';

/** @param {string} home a host's data folder @param {string} hostDir @param {string} locale such as 'zh-cn' */
export async function writeLanguagePack(home, hostDir, locale) {
  const source = join(resolve(hostDir), 'node_modules', PACKAGE, 'translations');
  const translated = locale === 'zh-cn' && existsSync(source);
  const folder = join(home, 'language-pack');
  mkdirSync(folder, { recursive: true });
  const contents = translated ? (await import(pathToFileURL(join(source, 'main.i18n.json.js')).href)).default : {};
  const main = join(folder, 'main.i18n.json');
  writeFileSync(main, JSON.stringify({ version: '1.0.0', contents }));
  /** @type {Record<string, string>} */
  const translations = { vscode: main };
  if (translated)
    for (const name of readdirSync(join(source, 'extensions')))
      translations[name.replace('.i18n.json', '')] = join(source, 'extensions', name);
  const pack = {
    hash: createHash('sha256')
      .update(locale + main)
      .digest('hex')
      .slice(0, 32),
    extensions: [{ extensionIdentifier: { id: 'test.language-pack' }, version: '1.0.0' }],
    label: locale,
    translations,
  };
  writeFileSync(join(home, 'data', 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
