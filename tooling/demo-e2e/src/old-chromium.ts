import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { fetchFromRegistry } from '@xxgk/release/registry';
import type { Browser, Page } from 'playwright-core';

/** A Chromium of old, as the npm registry has it: the shell without a window, for Linux on x64. */
export interface OldChromium {
  readonly version: string;
  /** Of the tarball, as the registry tells it. */
  readonly integrity: string;
}

/** Older than the floor of the app: it is told so. */
export const TOO_OLD: OldChromium = {
  version: '92.0.0',
  integrity:
    'sha512-xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
};

/** The floor itself, and the last for Windows 7. */
export const SUPPORTED: readonly OldChromium[] = [
  {
    version: '103.0.0',
    integrity:
      'sha512-tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
  },
  {
    version: '109.0.6',
    integrity:
      'sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
  },
];

/** The program, fetched and unpacked once. @throws what keeps it from being fetched */
export async function fetchChromium({ version, integrity }: OldChromium): Promise<string> {
  const folder = await fetchFromRegistry(
    { name: '@sparticuz/chromium', version, integrity },
    /^package\/(?:LICENSE|bin\/chromium\.br)$/u,
  );
  const program = join(folder, 'chromium');
  if (!existsSync(program)) {
    const unpacked = `${program}.part`;
    writeFileSync(unpacked, brotliDecompressSync(readFileSync(join(folder, 'bin/chromium.br'))));
    chmodSync(unpacked, 0o755);
    renameSync(unpacked, program);
  }
  return program;
}

/** How scenarios are run in one of these: pictures are told apart, pages taught. */
export function oldBrowser(browser: Browser) {
  return { pictures: `${browser.version().split('.')[0]} `, prepare: teachVisibility };
}

/**
 * Gives the trial's own script, which shares no globals with the page, the one thing that it asks of elements and Chromium
 * has since 105.
 */
async function teachVisibility(page: Page): Promise<void> {
  const world = '_guid' in page ? `__playwright_utility_world_${page._guid}` : '';
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: VISIBILITY, worldName: world });
}

const VISIBILITY = `Element.prototype.checkVisibility ??= function () {
  return this.getClientRects().length > 0 || getComputedStyle(this).display === 'contents';
};`;
