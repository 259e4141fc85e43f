import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** The service worker's file: it stands beside index.html, because its place is what it may answer for. */
export const SERVICE_WORKER = 'service-worker.js';

/** Fonts are kept when they are first used, not with the app: they are twenty times its size. */
const KEPT_LATER = /\.ttf$/u;

/**
 * Tells the service worker, once everything is written, which files the app consists of. Their content decides the
 * version, so the same build gives the same service worker and a changed file gives another.
 */
export function offline(): Plugin {
  return {
    name: 'xxgk-offline',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const files = appFiles(dir);
      const digest = createHash('sha256');
      for (const file of files) digest.update(file).update(readFileSync(join(dir, file)));
      const place = join(dir, SERVICE_WORKER);
      const code = readFileSync(place, 'utf8');
      if (/\b(?:import|export)\b[\s{*]/u.test(code)) this.error(`${SERVICE_WORKER} must be one script`);
      // index.html is asked for as the folder: servers that redirect from the one to the other are many.
      const addresses = files.map((file) => (file === 'index.html' ? './' : `./${file}`));
      const filled = code
        .replaceAll('__APP_FILES__', JSON.stringify(addresses))
        .replaceAll('__APP_VERSION__', JSON.stringify(digest.digest('hex').slice(0, 16)));
      writeFileSync(place, filled);
    },
  };
}

function appFiles(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== SERVICE_WORKER && !KEPT_LATER.test(file))
    .sort();
}
