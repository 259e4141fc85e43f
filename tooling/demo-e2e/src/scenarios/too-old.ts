import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { same } from '../app.js';
import type { Runner } from '../run.js';

/** A browser below the floor says so in words, also of the one file. */
export function tooOld({ scenario }: Runner, address: string, folder: string): Promise<void> {
  return scenario('too old', {}, async ({ context, step, picture, faults }) => {
    for (const [what, place] of [
      ['the app', address],
      ['the one file', pathToFileURL(join(folder, 'one-file/xxgk.html')).href],
    ] as const) {
      await step(`${what} tells which browsers open it, and does not begin`, async () => {
        const page = await context.newPage();
        await page.goto(place);
        const words = page.locator('.too-old');
        await words.waitFor();
        same((await words.textContent())?.includes('内核太旧'), true, 'the sentence');
        same(await page.locator('.start').count(), 0, 'the start of the app');
        await picture(page, `too old, ${what}`);
      });
    }
    faults.length = 0;
  });
}
