import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '@xxgk/corpus';
import { cell, openExample, saved } from '../app.js';
import { launchWithProfile } from '../chromium.js';
import type { Runner } from '../run.js';

const CELL = 'disclosure.licensing.decisions';
/** Before, while and after the save that follows typing by 300 ms. */
const MOMENTS = [0, 304, 900];

/** The longest after the last key that the browser lives, where moments are drawn. */
const LONGEST = 1200;

/**
 * The browser dies with the machine's power: what is found afterwards is a whole report. More kills than there are moments
 * are made at moments drawn by a fixed seed.
 */
export function crash(
  { scenario }: Runner,
  address: string,
  { program, kills }: { readonly program: string; readonly kills: number },
): Promise<void> {
  const random = seededRandom(1);
  const drawn = Array.from({ length: Math.max(0, kills - MOMENTS.length) }, () => random.integer(0, LONGEST));
  return scenario('crash', {}, async ({ step }) => {
    for (const moment of [...MOMENTS, ...drawn]) {
      await step(`${moment} ms after the last key: the old or the new report is there`, async () => {
        const profile = mkdtempSync(join(tmpdir(), 'xxgk-profile-'));
        await dieAfter(moment, profile);
        const value = await figureIn(profile);
        const possible = moment > 800 ? ['999'] : ['486', '999'];
        if (!possible.includes(value)) throw new Error(`found “${value}”`);
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      });
    }
  });

  async function dieAfter(milliseconds: number, profile: string): Promise<void> {
    const context = await launchWithProfile(program, profile);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    await openExample(page);
    await saved(page);
    const session = await context.newCDPSession(page);
    await cell(page, CELL).fill('999');
    await page.waitForTimeout(milliseconds);
    const gone = context.waitForEvent('close');
    session.send('Browser.crash').catch(() => {});
    await gone;
  }

  async function figureIn(profile: string): Promise<string> {
    const context = await launchWithProfile(program, profile);
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('.saved li button').first().click();
    await page.locator('.report-form').waitFor();
    const value = await cell(page, CELL).inputValue();
    await context.close();
    return value;
  }
}
