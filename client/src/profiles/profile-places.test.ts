import { expect, test } from 'vitest';
import type { ProfilePlace } from './profile-places.ts';
import { isProfileFile, placeOf } from './profile-places.ts';

function check(written: string, expected: ProfilePlace): void {
  expect(placeOf(written)).toEqual(expected);
}

test('addresses', () => check('vscode-vfs://github/a/b.yaml', { kind: 'address', address: 'vscode-vfs://github/a/b.yaml' }));
test('places on this machine', () => {
  check('/srv/版式', { kind: 'absolute', path: '/srv/版式' });
  check('D:\\版式\\本局.yaml', { kind: 'absolute', path: 'D:\\版式\\本局.yaml' });
  check('\\\\服务器\\版式', { kind: 'absolute', path: '\\\\服务器\\版式' });
});
test('places in the workspace', () => {
  check(' ./版式/本局.yaml ', { kind: 'relative', path: '版式/本局.yaml' });
  check('版式\\本局.yaml', { kind: 'relative', path: '版式/本局.yaml' });
});
test('of a folder only YAML is read', () =>
  expect(['本局.版式.yaml', 'A.YML', '说明.md', 'yaml'].filter(isProfileFile)).toEqual(['本局.版式.yaml', 'A.YML']));
