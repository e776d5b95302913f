// npm run check: everything but packaging and real VS Code; ends at the first fault (--keep-going: at the last).
import { CHECK_STEPS } from './lib/check-steps.mjs';
import { runSteps, summarize } from './lib/steps.mjs';

process.exit(summarize(await runSteps(CHECK_STEPS, { keepGoing: process.argv.includes('--keep-going') })));
