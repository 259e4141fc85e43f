// Uses the built app in the oldest browsers that it is made for, and looks at what one that is older is told.
// `--quick`: the oldest alone, and what matters most. `--only pattern`: the scenarios with names like this.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium, launch } from './chromium.js';
import { fetchChromium, oldBrowser, SUPPORTED, TOO_OLD } from './old-chromium.js';
import { type Runner, runner } from './run.js';
import { madeFiles } from './scenarios/made-files.js';
import { tooOld } from './scenarios/too-old.js';
import { serve } from './server.js';

/** Of these the newest browser tells enough: how the shell without a window keeps a profile, and how fast a machine is. */
const WITHOUT = '^(?:crash|first load|speed)';
const QUICK = '^(?:writing|importing|grid|pages|charts|offline|one file)$';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const folder = fileURLToPath(new URL('../../../apps/demo/dist', import.meta.url));

/** Whether all went well with a program; one that does not come or start is told by its name. */
async function tried(
  name: string,
  find: () => Promise<string>,
  use: (program: string) => Promise<boolean>,
): Promise<boolean> {
  try {
    return await use(await find());
  } catch (error) {
    console.log(`FAILED  ${name} cannot be had:\n${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** Runs what no other trial has. */
async function inBrowser(
  program: string,
  use: (run: Runner, address: string) => Promise<void>,
): Promise<boolean> {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-floor-'));
  const server = await serve('/', () => folder);
  try {
    const browser = await launch(program, join(work, 'net.json'));
    console.log(`\nChromium ${browser.version()}`);
    const run = runner(browser, { strictTimes: false, isWanted: () => true, ...oldBrowser(browser) });
    try {
      await use(run, server.address);
    } finally {
      await browser.close();
    }
    return run.totals.failed === 0;
  } finally {
    await server.stop();
    rmSync(work, { recursive: true });
  }
}

/** Runs the scenarios that are run in the newest browser. */
function asInNewest(program: string): boolean {
  const only = values.only ?? (values.quick === true ? QUICK : '');
  const words = ['--old', '--without', WITHOUT, ...(only === '' ? [] : ['--only', only])];
  const main = fileURLToPath(new URL('main.js', import.meta.url));
  const env = { ...process.env, CHROMIUM: program };
  return spawnSync(process.execPath, [main, ...words], { stdio: 'inherit', env }).status === 0;
}

/** Whether all went well in all browsers. */
async function inAll(): Promise<boolean> {
  const made = new Map<string, Uint8Array>();
  const newest = findChromium();
  const outcomes: boolean[] = [];
  const make = (program: string) => inBrowser(program, (run, address) => madeFiles(run, address, made));
  if (newest !== undefined) outcomes.push(await tried(newest, async () => newest, make));
  for (const chromium of SUPPORTED.slice(0, values.quick === true ? 1 : undefined)) {
    const find = () => fetchChromium(chromium);
    const use = async (program: string) => {
      const isSame = await make(program);
      return asInNewest(program) && isSame;
    };
    outcomes.push(await tried(`Chromium ${chromium.version}`, find, use));
  }
  const tell = (program: string) => inBrowser(program, (run, address) => tooOld(run, address, folder));
  outcomes.push(await tried(`Chromium ${TOO_OLD.version}`, () => fetchChromium(TOO_OLD), tell));
  return outcomes.every(Boolean);
}

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log(
    `not run: the browsers are those of linux-x64, and this is ${process.platform}-${process.arch}`,
  );
} else if (!existsSync(join(folder, 'index.html'))) {
  console.error('The app is not built: npm run build.');
  process.exitCode = 1;
} else if (!(await inAll())) process.exitCode = 1;
