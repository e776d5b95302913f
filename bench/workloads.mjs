// The texts that are timed. Real reports where they lie beside the project, else reports made up here in the same shapes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const seeds = join(import.meta.dirname, '../../shared/corpus/seeds');

/** Writes W1 (one file of six reports), W2 (about 1 MB) and W3 (about 10 MB) into a folder; returns their paths by name. */
export function writeWorkloads(folder) {
  const { one, all } = sources();
  const texts = { W1: one, W2: repeat(all, 1_000_000), W3: repeat(all, 10_000_000) };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const path = join(folder, `${name}.txt`);
      writeFileSync(path, text);
      return [name, path];
    }),
  );
}

/** A text of at least so many characters. */
export function textOf(characters) {
  const { all } = sources();
  return Array.from({ length: Math.ceil(characters / (all.length + 1)) }, () => all).join('\n');
}

function sources() {
  if (!existsSync(seeds)) {
    const all = Array.from({ length: 6 }, (_, i) => report(i)).join('\n\n');
    return { one: all, all };
  }
  const files = readdirSync(seeds)
    .filter(name => name.endsWith('.txt'))
    .sort();
  const texts = files.map(name => readFileSync(join(seeds, name), 'utf8'));
  return { one: texts.reduce((longest, text) => (text.length > longest.length ? text : longest)), all: texts.join('\n') };
}

function repeat(text, bytes) {
  return Array.from({ length: Math.round(bytes / Buffer.byteLength(text)) }, () => text).join('\n');
}

const filler = '坚持问题导向，逐项建立台账，明确责任人和完成时限，定期调度、及时通报，推动各项措施落地见效。';
const han = '一二三四五六七八九十';

function report(seed) {
  const lines = [
    `2025年上半年工作总结（第${seed + 1}分局）`,
    '',
    '今年以来，在市委、市政府的坚强领导下，全局上下围绕中心、服务大局，各项工作取得新的进展。现将有关情况报告如下：',
  ];
  for (let part = 0; part < 4; part++) {
    lines.push(`${han[part]}、突出重点任务，推动各项工作落到实处`);
    for (let item = 0; item < 5; item++) {
      lines.push(`（${han[item]}）着力提升服务质量，不断增强群众获得感`);
      for (let point = 0; point < 4; point++) {
        lines.push(
          `${han[point]}是压实工作责任。召开专题会议XX次，走访企业X家，投入资金XX万元，完成改造面积X.X万平方米。${filler.repeat(2 + ((seed + point) % 3))}`,
        );
      }
    }
  }
  return lines.join('\n');
}
