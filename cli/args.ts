import { parseArgs } from 'node:util';
import { formats } from '#export';

/** A command line, understood. */
export type Command = OutlineCommand | LintCommand | ExportCommand | ProfileCommand | HelpCommand | VersionCommand | WrongCommand;

export type ReportFormat = (typeof reportFormats)[number];
export type Series = (typeof seriesChoices)[number];
export type CommandName = (typeof commandNames)[number];

export interface OutlineCommand {
  readonly kind: 'outline';
  /** `-` is standard input. */
  readonly files: readonly string[];
  readonly format: ReportFormat;
  readonly series: Series;
  /** Say of each line why it is what it is. */
  readonly explain: boolean;
}

export interface LintCommand {
  readonly kind: 'lint';
  readonly files: readonly string[];
  readonly format: ReportFormat;
  /** Say of each finding why it is one. */
  readonly explain: boolean;
}

export interface ExportCommand {
  readonly kind: 'export';
  readonly files: readonly string[];
  /** The id of an export format. */
  readonly to: string;
  /** A file, or a folder to put files into. */
  readonly out: string;
  /** From 0; undefined for all reports of the file. */
  readonly report: number | undefined;
  /** Also the lines that look like website furniture. */
  readonly everything: boolean;
  /** The name of a profile, or a file with one; undefined for that of the standard. */
  readonly profile: string | undefined;
}

export interface ProfileCommand {
  readonly kind: 'profile';
  /** A name, or a file. */
  readonly profile: string;
}

export interface HelpCommand {
  readonly kind: 'help';
  readonly topic: CommandName | undefined;
}

export interface VersionCommand {
  readonly kind: 'version';
}

/** The user must type something else. */
export interface WrongCommand {
  readonly kind: 'wrong';
  /** What is wrong. */
  readonly message: string;
  /** What to type instead. */
  readonly hint: string;
}

export function parseArguments(argv: readonly string[]): Command {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const words = tokens.filter(token => token.kind === 'positional').map(({ value }) => value);
  const given = new Map(tokens.filter(token => token.kind === 'option').map(token => [token.name, token]));
  const [first, ...rest] = words;
  const name = commandNames.find(known => known === (first === 'help' ? rest[0] : first));
  if (given.has('help') || first === 'help') return { kind: 'help', topic: name };
  if (given.has('version')) return { kind: 'version' };
  if (first === undefined) return wrong('没有说要做什么。', undefined);
  if (name === undefined) return wrong(`没有“${first}”这个命令，可用的有 ${commandNames.join('、')}。`, undefined);
  for (const { rawName, name: option, value } of given.values()) {
    if (!allowed[name].includes(option)) return wrong(`${name} 没有“${rawName}”这个选项。`, name);
    if (SWITCHES.has(option)) continue;
    if (value === undefined || value === '' || value.startsWith('--')) return wrong(`“${rawName}”后面缺少内容。`, name);
  }
  if (name === 'profile') return profileCommand(rest);
  if (rest.length === 0) return wrong('没有指定文件；要读标准输入，请写“-”。', name);
  const values = Object.fromEntries([...given].map(([option, { value }]) => [option, value]));
  return name === 'export'
    ? exportCommand(rest, values, given.has('everything'))
    : readingCommand(name, rest, values, given.has('explain'));
}

const commandNames = ['outline', 'lint', 'export', 'profile'] as const;
const reportFormats = ['text', 'json', 'lsp'] as const;
const seriesChoices = ['off', 'paragraph', 'all'] as const;

const options = {
  format: { type: 'string' },
  series: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string', short: 'o' },
  report: { type: 'string' },
  profile: { type: 'string' },
  explain: { type: 'boolean' },
  everything: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Options that take no value. */
const SWITCHES = new Set(Object.entries(options).flatMap(([name, { type }]) => (type === 'boolean' ? [name] : [])));

const allowed: Readonly<Record<CommandName, readonly string[]>> = {
  outline: ['format', 'series', 'explain'],
  lint: ['format', 'explain'],
  export: ['to', 'out', 'report', 'everything', 'profile'],
  profile: [],
};

type Values = Readonly<Record<string, string | undefined>>;

function readingCommand(kind: 'outline' | 'lint', files: readonly string[], values: Values, explain: boolean): Command {
  const format = choose(reportFormats, values['format'] ?? 'text');
  if (format === undefined) return wrong(`不认识的输出格式“${values['format']}”，可用的有 ${reportFormats.join('、')}。`, kind);
  if (explain && format === 'lsp') return wrong('“--explain”只能与 text、json 格式同用。', kind);
  if (kind === 'lint') return { kind, files, format, explain };
  const series = choose(seriesChoices, values['series'] ?? 'off');
  if (series === undefined) return wrong(`“--series”只能是 ${seriesChoices.join('、')}，不能是“${values['series']}”。`, kind);
  return { kind, files, format, series, explain };
}

function exportCommand(files: readonly string[], values: Values, everything: boolean): Command {
  const { to, out, report, profile } = values;
  const known = formats.map(({ id }) => id).join('、');
  if (to === undefined) return wrong(`没有指定导出格式，请加上“--to”，可用的有 ${known}。`, 'export');
  if (formats.every(({ id }) => id !== to)) return wrong(`不能导出为“${to}”格式，可用的有 ${known}。`, 'export');
  if (out === undefined) return wrong('没有指定导出到哪里，请加上“--out 文件或文件夹”。', 'export');
  if (report !== undefined && !/^[1-9][0-9]{0,5}$/.test(report)) {
    return wrong(`“--report”要写第几份报告（从 1 开始），不能是“${report}”。`, 'export');
  }
  return { kind: 'export', files, to, out, report: report === undefined ? undefined : Number(report) - 1, everything, profile };
}

function profileCommand([profile = STANDARD, ...others]: readonly string[]): Command {
  return others.length === 0 ? { kind: 'profile', profile } : wrong('一次只能查看一个版式。', 'profile');
}

/** In force when nobody chooses. */
export const STANDARD = 'gbt9704';

function choose<Choice extends string>(choices: readonly Choice[], value: string): Choice | undefined {
  return choices.find(choice => choice === value);
}

function wrong(message: string, topic: CommandName | undefined): WrongCommand {
  return { kind: 'wrong', message, hint: `用法请看：gaozhi${topic === undefined ? '' : ` ${topic}`} --help` };
}
