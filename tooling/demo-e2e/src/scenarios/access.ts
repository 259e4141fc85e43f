import type { BrowserContextOptions, Page } from 'playwright-core';
import { cell, openExample, same, showPages } from '../app.js';
import { violations } from '../axe.js';
import type { Runner } from '../run.js';

/** Main states by name: what leads to each, from an open app. */
const STATES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['start', async () => {}],
  ['editor', openExample],
  [
    'handover',
    async (page) => {
      await page.goBack();
      await page.locator('.saved li button.quiet').first().click();
      await page.locator('.handover').waitFor();
    },
  ],
  [
    'handed over',
    async (page) => {
      await page.goBack();
      await openExample(page);
    },
  ],
  [
    'findings',
    async (page) => {
      await cell(page, 'applications.newlyReceived.naturalPerson').fill('30');
      await page.locator('.finding.error').first().waitFor({ state: 'attached' });
      await page.evaluate(() => document.querySelector('#section-applications')?.scrollIntoView());
    },
  ],
  ['checks', showBeside],
  ['preview', showPages],
  ['charts', (page) => showTab(page, 'charts')],
  ['details', (page) => showTab(page, 'details')],
  [
    'hand-in',
    async (page) => {
      await page.locator('.top-bar .primary').click();
      await page.locator('dialog.hand-in').waitFor();
      await page.locator('.option-drawer summary').click();
    },
  ],
  [
    'fonts',
    async (page) => {
      await page.keyboard.press('Escape');
      await showPages(page);
      await page.getByRole('button', { name: /^(字体|Fonts)$/ }).click();
      await page.locator('dialog.own-fonts').waitFor();
    },
  ],
];

/** A narrow window shows the report or what stands beside it. */
async function showBeside(page: Page): Promise<void> {
  const way = page.locator('.narrow-nav button').last();
  if (await way.isVisible()) await way.click();
}

async function showTab(page: Page, id: string): Promise<void> {
  await page.locator(`#tab-${id}`).click();
  await page.locator(`#panel-${id}`).waitFor();
  if (id === 'charts') await page.locator('#panel-charts svg, #panel-charts img').first().waitFor();
}

const VISITS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['desktop', { viewport: { width: 1440, height: 900 } }],
  ['small desktop', { viewport: { width: 1100, height: 800 } }],
  ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ['wide', { viewport: { width: 1920, height: 1080 } }],
  ['dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
  [
    'dark phone',
    { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, colorScheme: 'dark' },
  ],
  ['forced colours', { viewport: { width: 1440, height: 900 }, forcedColors: 'active' }],
  ['English', { viewport: { width: 1440, height: 900 } }],
];

/** Every main state, judged by axe and kept as a picture, on five sizes, in the dark, in forced colours and in both languages. */
export async function access({ scenario }: Runner, address: string): Promise<void> {
  for (const [size, options] of VISITS) {
    await scenario(`access, ${size}`, options, async ({ context, step, picture }) => {
      const page = await context.newPage();
      await page.goto(address);
      if (size === 'English') await page.getByRole('button', { name: 'English' }).click();
      for (const [state, lead] of STATES) {
        await step(
          state,
          async () => {
            await lead(page);
            await picture(page, `${size} ${state}`);
            same(await violations(page), [], 'violations');
            const wide = await page.evaluate(() =>
              [document.documentElement, ...document.querySelectorAll('dialog[open]')]
                .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
                .map(
                  ({ tagName, scrollWidth, clientWidth }) => `${tagName} ${scrollWidth} in ${clientWidth}`,
                ),
            );
            same(wide, [], 'wider than its place');
          },
          true,
        );
      }
    });
  }
}
