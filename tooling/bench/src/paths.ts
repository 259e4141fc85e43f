import { fileURLToPath } from 'node:url';

const below = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The report that everything is measured with. */
export const EXAMPLE = below('examples/bureau-2022.yaml');
/** The fonts that all contestants set in. */
export const FONT_FOLDER = below('packages/fonts/assets');
/** The programs of others, which have a lockfile of their own. */
export const BENCHMARKS = below('benchmarks/');
/** The command as it is built. */
export const COMMAND = fileURLToPath(new URL('bin/xxgk.mjs', import.meta.resolve('@xxgk/cli/package.json')));
