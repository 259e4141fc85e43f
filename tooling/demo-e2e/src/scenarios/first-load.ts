import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Runner } from '../run.js';
import type { Server } from '../server.js';

/** See the ceiling and its reason in apps/demo/vite/first-load.ts: the build fails above it. Here a browser counts. */
const CEILING = 400_000;

/** What the browser really fetches before the app can be used. */
export function firstLoad({ scenario }: Runner, server: Server, folder: string): Promise<void> {
  // Without the service worker, which fetches the rest once the page is there.
  return scenario('first load', { serviceWorkers: 'block' }, async ({ context, step, measure }) => {
    const page = await context.newPage();
    await step('loads nothing but what it needs at once', async () => {
      const before = server.asked.length;
      await page.goto(server.address, { waitUntil: 'networkidle' });
      const files = server.asked.slice(before).map((place) => place.replace('/', '') || 'index.html');
      if (files.some((file) => file.endsWith('.ttf')))
        throw new Error('fonts are loaded before they are needed');
      const bytes = files
        .filter((file) => existsSync(join(folder, file)))
        .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
      measure(`first load, ${files.length} files compressed`, bytes, CEILING, 'bytes');
    });
  });
}
