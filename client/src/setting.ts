import { settings } from '#protocol';
import type { Settings } from '#protocol';
import { workspace } from 'vscode';
import type { ConfigurationScope } from 'vscode';

/** The value of a setting, or its default when what the writer put there has another type. */
export function setting<Key extends keyof ClientSettings>(key: Key, scope?: ConfigurationScope): ClientSettings[Key] {
  const value: unknown = workspace.getConfiguration(undefined, scope).get(key);
  return isValueOf(key, value) ? value : defaults[key];
}

/** The settings that the client itself goes by; the others are the server's. */
type ClientSettings = Pick<
  Settings,
  'gaozhi.detect' | 'gaozhi.documents' | 'gaozhi.preview.followCursor' | 'gaozhi.profile' | 'gaozhi.profiles'
>;

const defaults: ClientSettings = {
  'gaozhi.detect': settings['gaozhi.detect'].default,
  'gaozhi.documents': settings['gaozhi.documents'].default,
  'gaozhi.preview.followCursor': settings['gaozhi.preview.followCursor'].default,
  'gaozhi.profile': settings['gaozhi.profile'].default,
  'gaozhi.profiles': settings['gaozhi.profiles'].default,
};

function isValueOf<Key extends keyof ClientSettings>(key: Key, value: unknown): value is ClientSettings[Key] {
  const row = settings[key];
  switch (row.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'strings':
      return Array.isArray(value) && value.every(item => typeof item === 'string');
    case 'choice':
      return row.values.some(choice => choice === value);
  }
}
