import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Pictures of the main states, for looking at; git ignores the folder. */
export const PICTURES = new URL('../pictures/', import.meta.url).pathname;

/** On a machine with other work a measure may take this many times its ceiling, unless times are strict. */
const PATIENCE = 5;

/**
 * Runs scenarios one after the other, each with a browser profile of its own, and counts.
 * @param {import('playwright-core').Browser} browser
 * @param {{ strictTimes: boolean, only: string | undefined }} options
 */
export function runner(browser, { strictTimes, only }) {
  const totals = { passed: 0, failed: 0 };

  /**
   * @param {string} name
   * @param {string} problem empty when all is well
   */
  function report(name, problem) {
    totals[problem === '' ? 'passed' : 'failed'] += 1;
    const lines = problem === '' ? '' : `\n        ${problem.trim().replaceAll('\n', '\n        ')}`;
    console.log(`${problem === '' ? 'passed' : 'FAILED'}  ${name}${lines}`);
  }

  /**
   * @param {string} name
   * @param {number} value
   * @param {number} ceiling
   * @param {string} unit
   */
  function measure(name, value, ceiling, unit) {
    const isTime = unit === 'ms';
    const limit = isTime && !strictTimes ? ceiling * PATIENCE : ceiling;
    const words = `${name}: ${Math.round(value)} ${unit} (ceiling ${ceiling} ${unit}${limit === ceiling ? '' : `, asserted ${limit} ${unit}`})`;
    report(words, value <= limit ? '' : 'too much');
  }

  /**
   * @param {string} name
   * @param {import('playwright-core').BrowserContextOptions} options
   * @param {(visit: Visit) => Promise<void>} use
   */
  async function scenario(name, options, use) {
    if (only !== undefined && !name.includes(only)) return;
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(30_000);
    /** @type {string[]} */
    const faults = [];
    /** @type {Visit} */
    const visit = {
      context,
      faults,
      measure,
      step: async (what, act, goesOn = false) => {
        try {
          await act();
          report(`${name}: ${what}`, '');
        } catch (error) {
          report(`${name}: ${what}`, error instanceof Error ? error.message.slice(0, 1500) : String(error));
          if (!goesOn) throw BROKEN_OFF;
        }
      },
      picture: async (page, file) => {
        mkdirSync(PICTURES, { recursive: true });
        await page.screenshot({ path: join(PICTURES, `${file}.png`), animations: 'disabled' });
      },
    };
    context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    try {
      await use(visit);
      report(`${name}: nothing went wrong in the console`, faults.join('\n'));
    } catch (error) {
      if (error !== BROKEN_OFF)
        report(name, error instanceof Error ? (error.stack ?? error.message) : String(error));
      for (const page of context.pages())
        await visit.picture(page, `failed ${name.replaceAll('/', ' ')}`).catch(() => {});
      if (faults.length > 0) console.log(`        ${faults.join('\n        ')}`);
    } finally {
      await context.close();
    }
  }

  return { scenario, report, measure, totals };
}

const BROKEN_OFF = Symbol('the scenario cannot go on');

/**
 * @typedef {object} Visit
 * @property {import('playwright-core').BrowserContext} context
 * @property {string[]} faults errors in the console so far; a scenario that provokes one takes it out
 * @property {(name: string, value: number, ceiling: number, unit: string) => void} measure
 * @property {(what: string, act: () => unknown, goesOn?: boolean) => Promise<void>} step a failure ends the scenario, unless it goes on
 * @property {(page: import('playwright-core').Page, file: string) => Promise<void>} picture
 */
