// Uses the built app in a real Chromium. `--strict-times`: ceilings as promised, for a machine without other work.
// `--only pattern`, `--without pattern`: the scenarios with names like this, or not. `--kills 100`: how often the browser
// dies in `crash`. `--old`: the browser is one of those that `floor.ts` fetches.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium, foreignHosts, launch } from './chromium.js';
import { oldBrowser } from './old-chromium.js';
import { PICTURES, runner } from './run.js';
import { access } from './scenarios/access.js';
import { charts } from './scenarios/charts.js';
import { crash } from './scenarios/crash.js';
import { desk } from './scenarios/desk.js';
import { files } from './scenarios/files.js';
import { firstLoad } from './scenarios/first-load.js';
import { gongwen } from './scenarios/gongwen.js';
import { grid } from './scenarios/grid.js';
import { handover } from './scenarios/handover.js';
import { importing } from './scenarios/importing.js';
import { keyboard } from './scenarios/keyboard.js';
import { mending } from './scenarios/mending.js';
import { official } from './scenarios/official.js';
import { intranet, offline, update } from './scenarios/offline.js';
import { oneFile } from './scenarios/one-file.js';
import { pages } from './scenarios/pages.js';
import { policy } from './scenarios/policy.js';
import { prose } from './scenarios/prose.js';
import { received } from './scenarios/received.js';
import { settings } from './scenarios/settings.js';
import { speed } from './scenarios/speed.js';
import { windows } from './scenarios/windows.js';
import { writing } from './scenarios/writing.js';
import { serve } from './server.js';

const { values } = parseArgs({
  options: {
    'strict-times': { type: 'boolean' },
    only: { type: 'string', default: '' },
    without: { type: 'string', default: '^$' },
    old: { type: 'boolean', default: false },
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
const [only, without] = [new RegExp(values.only, 'u'), new RegExp(values.without, 'u')];
const run = runner(browser, {
  strictTimes: values['strict-times'] === true,
  isWanted: (name) => only.test(name) && !without.test(name),
  ...(values.old ? oldBrowser(browser) : {}),
});
try {
  await firstLoad(run, server, folder);
  await writing(run, server.address);
  await importing(run, server.address);
  await handover(run, server.address);
  await grid(run, server.address);
  await prose(run, server.address);
  await mending(run, server.address);
  await desk(run, server.address);
  await gongwen(run, server.address);
  await received(run, server.address);
  await files(run, server.address);
  await charts(run, server.address);
  await official(run, server.address);
  await settings(run, server.address);
  await pages(run, server.address);
  await keyboard(run, server.address);
  await access(run, server.address);
  await windows(run, server.address);
  await crash(run, server.address, { program, kills: Number(values.kills) });
  await offline(run, folder);
  await update(run, folder);
  await intranet(run, folder);
  await oneFile(run, folder);
  await policy(run, server);
  await speed(run, server.address);
} finally {
  await browser.close();
  await server.stop();
}
if (values.only === '') run.report('no other host was asked for anything', foreignHosts(netLog).join(', '));
rmSync(work, { recursive: true });
console.log(`pictures: ${PICTURES}`);
console.log(`\n${run.totals.passed} passed, ${run.totals.failed} failed`);
process.exitCode = run.totals.failed === 0 ? 0 : 1;
