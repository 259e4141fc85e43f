// @ts-check
// Puts the app as one file where it is looked for: dist/xxgk.html.
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

mkdirSync(at('dist'), { recursive: true });
copyFileSync(at('apps/demo/dist/one-file/xxgk.html'), at('dist/xxgk.html'));
