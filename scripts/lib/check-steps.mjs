/** What every change must pass, in this order. @type {import('./steps.mjs').Step[]} */
export const CHECK_STEPS = [
  { name: 'types', command: 'tsc -b' },
  { name: 'lint', command: 'oxlint' },
  { name: 'format', command: 'oxfmt --check' },
  { name: 'unused', command: 'knip' },
  { name: 'unit tests', vitest: '--project unit' },
  { name: 'generated files', vitest: '--project generated' },
  { name: 'build', command: 'node esbuild.mjs' },
  { name: 'protocol tests', vitest: '--project protocol', needs: 'build' },
  { name: 'corpus tests', vitest: '--project corpus', needs: 'build' },
  { name: 'bundle sizes', command: 'node scripts/check-sizes.mjs', needs: 'build' },
];
