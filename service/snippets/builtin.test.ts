import { readdirSync, readFileSync } from 'node:fs';
import { habitsOf, parseDraft, placeholdersOf } from '#core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { complete } from '../completion.ts';
import { builtInSnippets } from './builtin.generated.ts';
import { expand } from './expand.ts';
import { parseLibrary } from './library.ts';
import type { SnippetPlace } from './snippet.ts';
import type { StopNode, TemplateNode } from './template.ts';
import { parseTemplate, plainText } from './template.ts';

test('there are 87 of them, with ids and names of their own', () => {
  expect(builtInSnippets).toHaveLength(87);
  expect(new Set(builtInSnippets.map(({ id }) => id)).size).toBe(87);
  expect(new Set(builtInSnippets.map(({ name }) => name)).size).toBe(87);
});

test('no initials lead to two paragraphs', () => {
  const initials = builtInSnippets.flatMap(({ id, aliases }) => [id, ...aliases.filter(alias => /^[a-z]/u.test(alias))]);
  expect(initials.filter((each, i) => initials.indexOf(each) < i)).toEqual([]);
});

describe.each(builtInSnippets)('$id $name', ({ body, continues, description }) => {
  test('is a snippet as VS Code reads it', () => expect(faultsOfSnippet(body)).toEqual([]));

  test('numbers its stops from 1 in the order in which they stand', () => {
    const numbers = [...body.matchAll(/\$\{?(\d+)/gu)].map(([, number]) => Number(number)).filter(number => number > 0);
    const order = [...new Set(numbers)];
    expect(order).toEqual(order.map((_, i) => i + 1));
  });

  test('gives every stop something to fill, and linked stops the same', () => {
    const hints = new Map<string, string>();
    for (const [, number = '', hint = ''] of body.matchAll(/\$\{(\d+)([^}]*)\}/gu)) {
      expect(hint).toMatch(/^[:|]./u);
      expect(hints.get(number) ?? hint).toBe(hint);
      hints.set(number, hint);
    }
    expect(body).not.toMatch(/\$[1-9]/u);
  });

  test('ends at a place for the cursor that is in no choice', () => expect(body).toMatch(/\$0$/u));

  test('is written with Chinese punctuation', () => {
    const text = `${plainText(parseTemplate(body).nodes)}\n${description}`;
    expect(text).not.toMatch(/[\p{Script=Han}，。][,;:!?()"'[\]<>]|[,;:!?()"'[\]<>][\p{Script=Han}，。]/u);
    expect(text).not.toMatch(/ |\t|。。|，，|，。|；。|、。/u);
    expect(text).not.toMatch(/[年月]0\d|\[\d{4}\]/u);
    for (const [open, close] of ['（）', '“”', '《》', '〔〕']) expect(text.split(open ?? '').length).toBe(text.split(close ?? '').length);
  });

  test('leaves the first-line indent to the report', () => expect(body).not.toMatch(/^[ \u3000\t]/u));

  test('counts on from its first number where the report goes on', () => {
    if (continues === undefined) return;
    expect(plainText(parseTemplate(body).nodes)).toMatch(/^(第一部分|一、|（一）|1\.|一是)/u);
  });
});

describe('left unfilled, each stop is reported but what is ready', () => {
  test.each(builtInSnippets)('$id $name', snippet => {
    const next = () => ({ ordinal: 1, sample: undefined });
    const setting = { indent: '　　', firstIndent: '　　', lineBreak: '\n', next, today: '2026-03-05', omitTitle: false };
    const expansion = expand(snippet, setting);
    const gaps = openSpans(expansion.plain);
    const dates = stopsOf(parseTemplate(snippet.body).nodes).filter(({ text, hasVariable }) => hasVariable && !text.includes('X'));
    for (const { stop, start, text } of stopsOf(parseTemplate(expansion.snippet).nodes)) {
      // A year or half-year that is filled in needs no report, nor does a choice.
      if (stop.number === 0 || stop.choices !== undefined || dates.some(date => date.stop.number === stop.number)) continue;
      const isReported = gaps.some(gap => gap.start < start + text.length && start < gap.end);
      expect([stop.number, text, isReported]).toEqual([stop.number, text, !snippet.ready.includes(stop.number)]);
    }
  });
});

describe('every paragraph is found where it belongs, by initials and by name', () => {
  const place: Readonly<Record<SnippetPlace, (title: string) => string>> = {
    anywhere: title => `${title}\n\n${lead}\n一、工作情况\n${lead}我们‸`,
    'sentence-start': title => `${title}\n\n${lead}\n一、工作情况\n${lead}‸`,
    'line-start': title => `${title}\n\n${lead}\n一、工作情况\n‸\n二、存在问题\n${lead}`,
    'below-title': title => `${title}\n\n‸\n${lead}\n一、工作情况\n${lead}`,
    'last-paragraph': title => `${title}\n\n${lead}\n一、工作情况\n${lead}\n‸\n\n某单位\n2026年3月5日`,
    'empty-document': () => '‸',
  };
  test.each(builtInSnippets)('$id $name', snippet => {
    const title = snippet.genres[0] === undefined ? '某单位半年工作总结' : `关于某项工作的${snippet.genres[0]}`;
    for (const typed of [snippet.id, snippet.id.toUpperCase(), snippet.name]) {
      const [before = '', after = ''] = place[snippet.where](title).split('‸');
      const { items } = complete(parseDraft(before + typed + after), before.length + typed.length, { today: '2026-03-05' });
      const item = items.find(({ label }) => label === snippet.name);
      expect(items[0]?.label).toBe(snippet.name);
      expect(item?.filterText).toMatch(new RegExp(`^${typed}`, 'u'));
      expect(faultsOfSnippet(item?.textEdit?.newText ?? '$')).toEqual([]);
      expect(item?.textEdit?.newText).not.toContain('CURRENT');
    }
  });
});

const folder = new URL('../../snippets/', import.meta.url);
const schema: unknown = JSON.parse(readFileSync(new URL('schema.json', folder), 'utf8'));

test.each(readdirSync(folder).filter(file => file.endsWith('.yaml')))('%s keeps to the schema and to the reader', file => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  expect(faultsOfValue(parse(text), schema, file)).toEqual([]);
  expect(parseLibrary(text).problems).toEqual([]);
});

test('whatever is offered anywhere in a report is a snippet', () => {
  const report = `关于某项工作的通知\r\n‸\r\n${lead}‸\r\n‸\r\n　　一、‸\r\n　　(一)、‸抓项目。‸${lead}‸\r\n　　‸\r\n　　二、\r\n1、做法\r\n‸\r\n一是要点。‸\r\n‸`;
  const places = report.split('‸');
  const counts = new Map<string, number>();
  for (let i = 1; i < places.length; i++) {
    const before = places.slice(0, i).join('');
    for (const { id, name } of builtInSnippets) {
      const draft = parseDraft(`${before}${id}${places.slice(i).join('')}`);
      for (const { label, textEdit } of complete(draft, before.length + id.length, { today: '2026-03-05' }).items) {
        expect(faultsOfSnippet(textEdit?.newText ?? '$')).toEqual([]);
        expect(textEdit?.newText).not.toMatch(/(?<!\r)\n/u);
        if (label === name) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  // Endings of other genres are offered nowhere in a 通知.
  expect(builtInSnippets.filter(({ name }) => !counts.has(name)).map(({ id }) => id)).toEqual(
    builtInSnippets.filter(({ genres }) => genres.length > 0 && !genres.includes('通知')).map(({ id }) => id),
  );
});

test('the schema objects to what it should', () => {
  const entry = { id: 'A', name: '一', description: '', where: 'top', genre: [], titled: 'yes', flush: -1, ready: [0] };
  expect(faultsOfValue({ group: '甲', snippets: [entry] }, schema, '')).toHaveLength(9);
});

test('the schema knows the places and schemes of the program', () => {
  expect(schema).toHaveProperty('definitions.snippet.properties.where.enum', [
    'anywhere',
    'sentence-start',
    'line-start',
    'below-title',
    'last-paragraph',
    'empty-document',
  ]);
  for (const { continues } of builtInSnippets) {
    if (continues !== undefined)
      expect(schema).toHaveProperty('definitions.snippet.properties.continues.enum', expect.arrayContaining([continues]));
  }
});

/** The part of JSON Schema that schema.json uses. */
function faultsOfValue(value: unknown, rule: unknown, path: string): string[] {
  if (!isRecord(rule)) return [`${path}: no rule`];
  const { $ref, type, required, properties, items, pattern, minLength, minimum } = rule;
  if (typeof $ref === 'string') return faultsOfValue(value, $ref.split('/').slice(1).reduce(member, schema), path);
  if (Array.isArray(rule['enum'])) return rule['enum'].includes(value) ? [] : [`${path}: ${String(value)}`];
  if (type === 'object' && isRecord(value)) {
    const missing = Array.isArray(required) ? required.filter(key => !(String(key) in value)) : [];
    const known = Object.entries(value).flatMap(([key, each]) => faultsOfValue(each, member(properties, key), `${path}/${key}`));
    return [...missing.map(key => `${path}: ${String(key)} is missing`), ...known];
  }
  if (type === 'array' && Array.isArray(value)) return value.flatMap((each, i) => faultsOfValue(each, items, `${path}/${i}`));
  if (type === 'string' && typeof value === 'string') {
    const sound = (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value)) && value.length >= Number(minLength ?? 0);
    return sound ? [] : [`${path}: ${value}`];
  }
  if (type === 'integer' && typeof value === 'number') return value >= Number(minimum ?? 0) ? [] : [`${path}: ${value}`];
  return typeof value === type ? [] : [`${path}: not a ${String(type)}`];
}

function member(object: unknown, key: string): unknown {
  return isRecord(object) ? object[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const lead = '今年以来，某单位认真贯彻上级决策部署，扎实推进各项重点任务，各项工作取得新的进展，受到群众好评，全年没有发生责任事故。';

interface Stop {
  readonly stop: StopNode;
  /** In the plain text. */
  readonly start: number;
  readonly text: string;
  readonly hasVariable: boolean;
}

/** The stops, none inside another. */
function stopsOf(nodes: readonly TemplateNode[]): readonly Stop[] {
  return nodes.flatMap((stop, i) => {
    if (stop.kind !== 'stop') return [];
    const hasVariable = stop.content.some(({ kind }) => kind === 'variable');
    return [{ stop, start: plainText(nodes.slice(0, i)).length, text: plainText([stop]), hasVariable }];
  });
}

function openSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const draft = parseDraft(text);
  const habits = habitsOf(draft.blocks);
  return Array.from(draft.blocks).flatMap((block, i) =>
    placeholdersOf(block, habits).map(({ span }) => ({ start: draft.start(i) + span.start, end: draft.start(i) + span.end })),
  );
}

/** What a strict reader of the snippet syntax objects to; written apart from the program's own reader, to check it. */
function faultsOfSnippet(body: string): string[] {
  const faults: string[] = [];
  const rest = body
    .replace(/\\[$}\\]/gu, '')
    .replace(/\$\{(\d+)\|((?:[^|\\]|\\.)*)\|\}/gu, (_, number: string, list: string) => {
      const choices = list.split(/(?<!\\),/u);
      if (number === '0') faults.push('the last stop is a choice');
      if (choices.length < 2 || choices.some(choice => choice.trim() === '' || choice.includes('$'))) faults.push(`choices ${list}`);
      if (new Set(choices).size < choices.length) faults.push(`the same choice twice: ${list}`);
      return '';
    })
    .replace(/\$CURRENT_YEAR/gu, '2026')
    .replace(/\$\{\d+:[^${}|]+\}/gu, '')
    .replace(/\$0$/u, '');
  if (/[$`|{}\\]/u.test(rest)) faults.push(`not read: ${rest}`);
  return faults;
}
