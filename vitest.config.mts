import { defineConfig } from 'vitest/config';

const NEVER = ['**/node_modules/**', 'dist/**', '.tsbuild/**', 'artifacts/**', 'test/e2e/**'];

/** One project per step of the check, in the order of the check; `vitest run <path>` finds a file in whichever it belongs to. */
const STEPS = {
  generated: ['test/generated.test.ts'],
  protocol: ['test/protocol/**/*.test.ts'],
  corpus: ['test/corpus/**/*.test.ts', '**/*.corpus.test.ts'],
  package: ['test/package.test.ts'],
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['**/*.test.ts'], exclude: [...NEVER, ...Object.values(STEPS).flat()] } },
      ...Object.entries(STEPS).map(([name, include]) => ({
        test: { name, include, exclude: NEVER, testTimeout: 30_000, hookTimeout: 30_000 },
      })),
    ],
  },
});
