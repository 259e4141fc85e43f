import type { Page } from 'playwright-core';
import { cell, make, openExample, saved, showPages } from '../app.js';
import type { Runner } from '../run.js';

const CELL = 'applications.newlyReceived.naturalPerson';
/** Several times, because the first pays for compiling; the median, because other programs run too. */
const TIMES = 9;

/** What the app promises about time, measured in the page from the key to what follows. */
export function speed({ scenario }: Runner, address: string): Promise<void> {
  return scenario('speed', {}, async ({ context, step, measure }) => {
    const page = await context.newPage();
    await page.goto(address);
    await openExample(page);
    await saved(page);
    await step('typing and its findings', async () => {
      measure('typing in a cell → updated findings', await median(page, '.findings'), 50, 'ms');
    });
    await step('a change and its page', async () => {
      await showPages(page);
      measure('changed report → seen on its page', await median(page, '.pages'), 300, 'ms');
    });
    await step('the PDF', async () => {
      await page.getByRole('button', { name: '导出报送' }).click();
      const times: number[] = [];
      for (let time = 0; time < 4; time += 1) times.push((await make(page, 'pdf')).milliseconds);
      measure('PDF ready, warm', Math.min(...times.slice(1)), 1500, 'ms');
    });
  });
}

/** Milliseconds from a typed figure to the change of a place. */
async function median(page: Page, place: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await cell(page, CELL).focus();
    await page.evaluate(watch, [place, CELL] as const);
    await page.keyboard.press(`Digit${time % 2 === 0 ? 7 : 8}`);
    times.push(await page.evaluate<number>(() => Reflect.get(globalThis, 'measured')));
    await page.waitForTimeout(400);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Runs in the page: notes the time from the next key to the frame in which a place has changed. */
function watch([place, path]: readonly [string, string]): void {
  const measured = new Promise((resolve) => {
    let begin = 0;
    const observer = new MutationObserver(() => {
      if (begin === 0) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - begin));
    });
    const target = document.querySelector(place);
    if (target === null) throw new Error(`${place} is not there`);
    observer.observe(target, { subtree: true, childList: true, characterData: true });
    document.querySelector(`input[data-path="${path}"]`)?.addEventListener(
      'keydown',
      () => {
        begin = performance.now();
      },
      { once: true },
    );
  });
  Reflect.set(globalThis, 'measured', measured);
}
