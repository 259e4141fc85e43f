// `npm run bench`: against other programs (benchmarks/, installed on first use). `-- --steps`: the steps of xxgk alone,
// which needs nothing installed; `-- --quick`: the same with few runs, to see that it works. `-- --only warm,cold`: parts
// of the comparison; `-- --record`: all of it, kept in RESULTS.md, refused on a busy machine.
import { parseArgs } from 'node:util';
import { compare } from './comparison/compare.js';
import { installContestants } from './comparison/install-contestants.js';
import { measureSteps } from './steps/measure-steps.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    steps: { type: 'boolean' },
    only: { type: 'string' },
    record: { type: 'boolean' },
  },
});

if (values.quick === true || values.steps === true) {
  await measureSteps(values.quick === true);
} else {
  installContestants();
  await compare({ only: values.only?.split(','), isRecorded: values.record === true });
}
