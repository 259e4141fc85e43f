import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

/**
 * What a first visit may fetch before the app can be used, compressed, without fonts: four seconds on the 100 kB/s of a
 * county's shared line. What is needed later (readers, writers, layout) is loaded when it is.
 */
export const FIRST_LOAD_CEILING = 400_000;

/** Fails the build when the page, its style sheets and the scripts it needs at once exceed the ceiling. */
export function firstLoad(): Plugin {
  return {
    name: 'xxgk-first-load',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const bytes = [...neededAtOnce(bundle)].reduce((sum, name) => sum + compressed(bundle[name]), 0);
        if (bytes > FIRST_LOAD_CEILING) {
          this.error(
            `the first load takes ${bytes} bytes compressed, more than ${FIRST_LOAD_CEILING}: import() what is not needed at once`,
          );
        }
        this.info(`the first load takes ${bytes} of ${FIRST_LOAD_CEILING} bytes, compressed`);
      },
    },
  };
}

function neededAtOnce(bundle: Rollup.OutputBundle): ReadonlySet<string> {
  const needed = new Set(['index.html']);
  const add = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || needed.has(name)) return;
    needed.add(name);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) needed.add(sheet);
    chunk.imports.forEach(add);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === 'index') add(chunk.fileName);
  }
  return needed;
}

function compressed(output: Rollup.OutputBundle[string] | undefined): number {
  if (output === undefined) return 0;
  return gzipSync(output.type === 'chunk' ? output.code : output.source, { level: 9 }).length;
}
