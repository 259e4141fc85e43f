import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Pictures of the main states, for looking at; git ignores the folder. */
export const PICTURES = fileURLToPath(new URL('../pictures/', import.meta.url));

/** On a machine with other work a measure may take this many times its ceiling, unless times are strict. */
const PATIENCE = 5;

/** What a scenario is given. */
export interface Visit {
  readonly context: BrowserContext;
  /** Errors in the console so far; a scenario that provokes one takes it out. */
  readonly faults: string[];
  readonly measure: (name: string, value: number, ceiling: number, unit: string) => void;
  /** A failure ends the scenario, unless it goes on. */
  readonly step: (what: string, act: () => unknown, goesOn?: boolean) => Promise<void>;
  /** Keeps a picture of the page as it stands. */
  readonly picture: (page: Page, file: string) => Promise<void>;
}

/** Runs scenarios and counts what passed. */
export interface Runner {
  readonly scenario: (
    name: string,
    options: BrowserContextOptions,
    use: (visit: Visit) => Promise<void>,
  ) => Promise<void>;
  /** `problem` is empty when all is well. */
  readonly report: (name: string, problem: string) => void;
  readonly totals: { readonly passed: number; readonly failed: number };
}

/** Thrown where a failed step ends its scenario. */
const BROKEN_OFF = Symbol('the scenario cannot go on');

/** How scenarios are run. */
export interface RunnerOptions {
  readonly strictTimes: boolean;
  /** Whether the scenario of this name is run. */
  readonly isWanted: (name: string) => boolean;
  /** Goes before the names of pictures. */
  readonly pictures?: string;
  /** Done to each page before it is used. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Runs scenarios one after the other, each with a browser profile of its own. */
export function runner(
  browser: Browser,
  { strictTimes, isWanted, pictures = '', prepare = async () => {} }: RunnerOptions,
): Runner {
  const totals = { passed: 0, failed: 0 };

  function report(name: string, problem: string): void {
    totals[problem === '' ? 'passed' : 'failed'] += 1;
    const lines = problem === '' ? '' : `\n        ${problem.trim().replaceAll('\n', '\n        ')}`;
    console.log(`${problem === '' ? 'passed' : 'FAILED'}  ${name}${lines}`);
  }

  function measure(name: string, value: number, ceiling: number, unit: string): void {
    const isTime = unit === 'ms';
    const limit = isTime && !strictTimes ? ceiling * PATIENCE : ceiling;
    const words = `${name}: ${Math.round(value)} ${unit} (ceiling ${ceiling} ${unit}${limit === ceiling ? '' : `, asserted ${limit} ${unit}`})`;
    report(words, value <= limit ? '' : 'too much');
  }

  async function scenario(
    name: string,
    options: BrowserContextOptions,
    use: (visit: Visit) => Promise<void>,
  ): Promise<void> {
    if (!isWanted(name)) return;
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(30_000);
    const newPage = context.newPage.bind(context);
    context.newPage = async () => {
      const page = await newPage();
      await prepare(page);
      return page;
    };
    const faults: string[] = [];
    const visit: Visit = {
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
        await page.screenshot({ path: join(PICTURES, `${pictures}${file}.png`), animations: 'disabled' });
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

  return { scenario, report, totals };
}
