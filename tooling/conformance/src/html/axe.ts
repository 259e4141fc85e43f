import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Outcome } from '../check.js';
import { findExecutable } from '../process/find-executable.js';

/** WCAG 2.0 to 2.2, A and AA, and what axe recommends beyond. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The part of axe's result that is told. */
export interface AxeResult {
  readonly passes: readonly unknown[];
  readonly incomplete: readonly AxeRule[];
  readonly violations: readonly AxeRule[];
}

export interface AxeRule {
  readonly id: string;
  readonly impact?: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** One browser for all pages. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findExecutable('chromium') ?? 'chromium' });
}

/** Opens an html file in Chromium, lets axe judge it, and notes what the page tried to fetch or got wrong. */
export async function checkWithAxe(html: string, browser: Browser): Promise<Outcome> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`fetches ${request.url()}`);
  });
  try {
    await page.goto(pathToFileURL(html).href);
    await page.evaluate(axeSource());
    const result = await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations', 'incomplete'] })`,
    );
    return judgeAxe(result as AxeResult, faults);
  } finally {
    await page.close();
  }
}

/** Pure. */
export function judgeAxe(result: AxeResult, faults: readonly string[]): Outcome {
  const tell = ({ id, impact, help, nodes }: AxeRule) =>
    `${id} (${impact ?? 'no impact'}), ${nodes.length} times: ${help}; first: ${nodes[0]?.html.slice(0, 120) ?? ''}`;
  return {
    passed: result.violations.length === 0 && faults.length === 0,
    summary: `${result.violations.length} violations of ${result.passes.length + result.violations.length} rules`,
    details: [
      ...faults,
      ...result.violations.map(tell),
      ...result.incomplete.map((rule) => `not decided: ${tell(rule)}`),
    ],
  };
}

let source: string | undefined;

function axeSource(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}
