import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Files } from './office.js';

/** How a page is printed. */
export interface Printing {
  readonly scale: number;
  /** The browser prints title, date, address and page number around the page. */
  readonly displayHeaderFooter: boolean;
}

/** Web pages as Chromium prints them, by the names they had. */
export async function printedByBrowser(pages: Files, printing: Printing): Promise<Files> {
  const executablePath = installedChromium();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const printed = new Map<string, Uint8Array>();
    for (const [name, bytes] of pages) {
      const page = await browser.newPage();
      await page.setContent(new TextDecoder().decode(bytes));
      printed.set(name, await page.pdf({ format: 'A4', margin: MARGIN, ...printing, ...AROUND }));
      await page.close();
    }
    return printed;
  } finally {
    await browser.close();
  }
}

function installedChromium(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'chromium')).find((path) => existsSync(path));
  if (found === undefined) throw new Error('Chromium is not installed');
  return found;
}

const MARGIN = { top: '20mm', bottom: '20mm', left: '15mm', right: '15mm' };

/** What Chromium prints around a page where nobody says otherwise. */
const AROUND = {
  headerTemplate:
    '<div style="font-size:8px;width:100%;padding:0 20px"><span class="date"></span> <span class="title"></span></div>',
  footerTemplate:
    '<div style="font-size:8px;width:100%;padding:0 20px">https://www.example.gov.cn/art/1.html <span class="pageNumber"></span>/<span class="totalPages"></span></div>',
};
