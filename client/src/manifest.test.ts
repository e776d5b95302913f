import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { commands, settings } from '#protocol';

const root = resolve(import.meta.dirname, '../..');

function json<Shape>(name: string): Shape {
  const value: Shape = JSON.parse(readFileSync(resolve(root, name), 'utf8'));
  return value;
}

interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly languages: readonly { readonly filenamePatterns: readonly string[] }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
  };
}
interface Property {
  readonly type: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly markdownDescription: string;
  readonly markdownEnumDescriptions?: readonly string[];
}
type Texts = Readonly<Record<string, string>>;

const manifest = json<Manifest>('package.json');
const { contributes } = manifest;
const texts = { zh: json<Texts>('package.nls.json'), en: json<Texts>('package.nls.en.json') };
const ids: readonly string[] = Object.values(commands).toSorted();

test('every command is in the manifest and in the code', () => {
  expect(contributes.commands.map(({ command }) => command).toSorted()).toEqual(ids);
  const folder = resolve(import.meta.dirname, 'commands');
  const code = readdirSync(folder).map(file => readFileSync(resolve(folder, file), 'utf8'));
  for (const name of Object.keys(commands)) expect(code.join('\n')).toContain(`registerCommand(commands.${name},`);
});

test('menus and keys name commands that there are', () => {
  const known = [...ids, 'acceptSelectedSuggestion']; // VS Code's own
  for (const { command } of [...Object.values(contributes.menus).flat(), ...contributes.keybindings]) expect(known).toContain(command);
});

test('every setting is in the manifest, with its type, its default and its descriptions', () => {
  const { properties } = contributes.configuration;
  expect(Object.keys(properties).toSorted()).toEqual(Object.keys(settings).toSorted());
  for (const [id, setting] of Object.entries(settings)) {
    const property = properties[id];
    const type = { boolean: 'boolean', strings: 'array', choice: 'string', text: 'string' }[setting.type];
    expect({ id, type: property?.type, default: property?.default }).toEqual({ id, type, default: setting.default });
    for (const language of ['zh', 'en'] as const) {
      const textOf = (key = ''): string | undefined => texts[language][key.slice(1, -1)];
      expect(textOf(property?.markdownDescription)).toBe(setting.description[language]);
      if (setting.type !== 'choice') continue;
      expect(property?.enum).toEqual(setting.values);
      expect(property?.markdownEnumDescriptions?.map(textOf)).toEqual(setting.valueDescriptions[language]);
    }
  }
});

test('every text of the manifest is there in both languages, and none is left over', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/gu)].map(([, key = '']) => key);
  for (const keys of [texts.zh, texts.en].map(Object.keys)) expect(keys.toSorted()).toEqual([...new Set(used)].toSorted());
});

test('files that the manifest names exist', () => {
  const files = [...JSON.stringify(contributes).matchAll(/"(\.\/[^"]+)"/gu)].map(([, file]) => file ?? '');
  for (const file of [...files, manifest.icon]) expect(existsSync(resolve(root, file))).toBe(true);
});

/** Whether a `.txt` of this name is a report before anybody has read it. */
const check = (names: readonly string[], expected: boolean): void => {
  const expressions = contributes.languages
    .flatMap(({ filenamePatterns }) => filenamePatterns)
    .map(pattern => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u'));
  for (const name of names)
    expect({ name, report: expressions.some(expression => expression.test(name)) }).toEqual({ name, report: expected });
};

test('reports are known by their file names', () =>
  check(
    [
      '2024年工作总结.txt',
      '上半年总结（定稿）.txt',
      '年度工作計劃.txt',
      '工作彙報-修改.txt',
      '述职报告2.txt',
      '关于召开会议的通知.txt',
      '讲话稿.txt',
      '复函.txt',
      '实施意见（征求意见稿）.txt',
      '关于XX的请示.txt',
      '会议纪要.txt',
    ],
    true,
  ));
test('other texts keep their language', () =>
  check(
    [
      'README.txt',
      '软件说明.txt',
      '函数列表.txt',
      '日记.txt',
      '歌词.txt',
      '更新日志.txt',
      '第一章.txt',
      '工作总结.md',
      'notes.txt',
      '参考资料.txt',
    ],
    false,
  ));
