// Uses the built app in a real Chromium. `--strict-times`: ceilings as promised, for a machine without other work.
// `--only word`: the scenarios with this word in their names. `--kills 100`: how often the browser dies in `crash`.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium, foreignHosts, launch } from './chromium.js';
import { everyScenario } from './every-scenario.js';
import { PICTURES, runner } from './run.js';
import { serve } from './server.js';

const { values } = parseArgs({
  options: {
    'strict-times': { type: 'boolean' },
    only: { type: 'string' },
    kills: { type: 'string', default: '3' },
  },
});
const folder = fileURLToPath(new URL('../../../apps/demo/dist', import.meta.url));
const program = findChromium();

function giveUp(problem: string): never {
  console.error(problem);
  process.exit(1);
}
if (program === undefined || !existsSync(program)) {
  giveUp('Chromium was not found. Install the Debian package “chromium”, or name the program in CHROMIUM.');
}
if (!existsSync(join(folder, 'index.html'))) giveUp('The app is not built: npm run build.');

const work = mkdtempSync(join(tmpdir(), 'xxgk-e2e-'));
const netLog = join(work, 'net.json');
const server = await serve('/', () => folder);
const browser = await launch(program, netLog);
const run = runner(browser, {
  strictTimes: values['strict-times'] === true,
  isWanted: (name) => values.only === undefined || name.includes(values.only),
});
try {
  await everyScenario(run, { server, folder, program, kills: Number(values.kills) });
} finally {
  await browser.close();
  await server.stop();
}
if (values.only === undefined)
  run.report('no other host was asked for anything', foreignHosts(netLog).join(', '));
rmSync(work, { recursive: true });
console.log(`pictures: ${PICTURES}`);
console.log(`\n${run.totals.passed} passed, ${run.totals.failed} failed`);
process.exitCode = run.totals.failed === 0 ? 0 : 1;
