import type { Settings } from '#protocol';
import { settings as table } from '#protocol';

/** The settings that change what the server answers; the others are the client's. */
export type ServerSettings = Pick<Settings, 'gaozhi.outline.series' | 'gaozhi.placeholders.enabled' | 'gaozhi.profile'>;

/** The settings in an answer to `workspace/configuration` for `gaozhi`. What is missing or of the wrong type is at its default. */
export function readSettings(section: unknown): ServerSettings {
  return {
    'gaozhi.outline.series': choice(at(section, 'gaozhi.outline.series'), table['gaozhi.outline.series']),
    'gaozhi.placeholders.enabled': flag(at(section, 'gaozhi.placeholders.enabled'), table['gaozhi.placeholders.enabled']),
    'gaozhi.profile': text(at(section, 'gaozhi.profile'), table['gaozhi.profile']),
  };
}

function at(section: unknown, key: keyof ServerSettings): unknown {
  let value = section;
  for (const name of key.split('.').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([property]) => property === name)?.[1];
  }
  return value;
}

function choice<Value extends string>(value: unknown, row: { readonly values: readonly Value[]; readonly default: Value }): Value {
  return row.values.find(known => known === value) ?? row.default;
}

function flag(value: unknown, row: { readonly default: boolean }): boolean {
  return typeof value === 'boolean' ? value : row.default;
}

function text(value: unknown, row: { readonly default: string }): string {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : row.default;
}
