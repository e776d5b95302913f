// npm test: installs what is missing, then check, package, end-to-end. Goes on after a failure so that the count is complete;
// the last line is "N passed, N failed".
import { CHECK_STEPS } from './lib/check-steps.mjs';
import { ensureModules, ensurePrograms, nodeIsCurrent } from './lib/install.mjs';
import { runSteps, summarize } from './lib/steps.mjs';

if (!nodeIsCurrent()) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
process.chdir(`${import.meta.dirname}/..`);
const results = await runSteps(
  [
    { name: 'npm packages', run: () => ensureModules('.', '开发依赖') },
    { name: 'VS Code', run: () => ['latest', 'oldest'].every(host => ensureModules(`test/e2e/hosts/${host}`, '测试用 VS Code')) },
    { name: 'programs', run: ensurePrograms },
    ...CHECK_STEPS,
    { name: 'package', command: 'node scripts/package.mjs --built', needs: 'build' },
    { name: 'package content', vitest: '--project package', needs: 'package' },
    { name: 'end to end', vitest: '--config vitest.e2e.config.mts', needs: 'package' },
  ],
  { keepGoing: true },
);
process.exit(summarize(results));
