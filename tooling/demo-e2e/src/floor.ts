// Uses the built app in the oldest browsers that it is made for, and looks at what one that is older is told.
// `--quick`: the oldest alone, and what matters most. `--only word`: the scenarios with this word in their names.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium, launch } from './chromium.js';
import { everyScenario } from './every-scenario.js';
import { fetchChromium, SUPPORTED, TOO_OLD, teachVisibility } from './old-chromium.js';
import { PICTURES, type Runner, runner } from './run.js';
import { madeFiles } from './scenarios/made-files.js';
import { tooOld } from './scenarios/too-old.js';
import { type Server, serve } from './server.js';

/** Of these the newest browser tells enough: how the shell without a window keeps a profile, and how fast a machine is. */
const LEFT_OUT = /^(?:crash|first load|speed)/u;
const QUICK = /^(?:made files|too old|writing|importing|grid|pages|charts|offline|one file)$/u;

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const folder = fileURLToPath(new URL('../../../apps/demo/dist', import.meta.url));

function isWanted(name: string): boolean {
  if (values.only !== undefined) return name.includes(values.only);
  return values.quick === true ? QUICK.test(name) : !LEFT_OUT.test(name);
}

/** How many steps failed; a browser that does not come or start is one. */
async function inBrowser(
  name: string,
  find: () => Promise<string>,
  use: (run: Runner, server: Server, program: string) => Promise<void>,
): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-floor-'));
  const server = await serve('/', () => folder);
  try {
    const program = await find();
    const browser = await launch(program, join(work, 'net.json'));
    const [major = ''] = browser.version().split('.');
    console.log(`\nChromium ${browser.version()}`);
    const run = runner(browser, {
      strictTimes: false,
      isWanted,
      pictures: `${major} `,
      prepare: teachVisibility,
    });
    try {
      await use(run, server, program);
    } finally {
      await browser.close();
    }
    console.log(`${run.totals.passed} passed, ${run.totals.failed} failed in Chromium ${major}`);
    return run.totals.failed;
  } catch (error) {
    console.log(`FAILED  ${name} cannot be had:\n${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await server.stop();
    rmSync(work, { recursive: true });
  }
}

/** How many steps failed in all browsers. */
async function inAll(): Promise<number> {
  const made = new Map<string, Uint8Array>();
  const newest = findChromium();
  let failed = 0;
  if (newest !== undefined) {
    failed += await inBrowser(
      newest,
      async () => newest,
      (run, { address }) => madeFiles(run, address, made),
    );
  }
  for (const chromium of SUPPORTED.slice(0, values.quick === true ? 1 : undefined)) {
    failed += await inBrowser(
      `Chromium ${chromium.version}`,
      () => fetchChromium(chromium),
      async (run, server, program) => {
        await madeFiles(run, server.address, made);
        await everyScenario(run, { server, folder, program, kills: 0 });
      },
    );
  }
  failed += await inBrowser(
    `Chromium ${TOO_OLD.version}`,
    () => fetchChromium(TOO_OLD),
    (run, { address }) => tooOld(run, address, folder),
  );
  console.log(`pictures: ${PICTURES}`);
  return failed;
}

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log(
    `not run: the browsers are those of linux-x64, and this is ${process.platform}-${process.arch}`,
  );
} else if (!existsSync(join(folder, 'index.html'))) {
  console.error('The app is not built: npm run build.');
  process.exitCode = 1;
} else if ((await inAll()) > 0) process.exitCode = 1;
