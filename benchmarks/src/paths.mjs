import { fileURLToPath } from 'node:url';

/** @param {string} path below the repository */
const below = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const example = below('examples/bureau-2022.yaml');
export const fontFolder = below('packages/fonts/assets');
export const command = below('packages/cli/bin/xxgk.mjs');
export const results = below('benchmarks/RESULTS.md');
export const source = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
