import type { Plugin, Rollup } from 'vite';
import { ADDED } from '../../src/floor/additions.ts';
import { HARMLESS } from './harmless.ts';
import type { Newer } from './lacking.ts';
import { newerMembers } from './newer-members.ts';
import { newerStyles } from './newer-styles.ts';

/** Fails the build where scripts or style sheets ask for what the oldest browsers lack, and nothing says why it does no harm. */
export function withinFloor(): Plugin {
  return {
    name: 'xxgk-within-floor',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const scripts = new Map(filesOf(bundle, '.js').map(([name, code]) => [name, this.parse(code)]));
        const newer: readonly (readonly [string, Newer])[] = [
          ...newerMembers(scripts, ADDED),
          ...filesOf(bundle, '.css').map(([name, css]) => [name, newerStyles(css)] as const),
        ];
        const asked = new Set(newer.flatMap(([, things]) => [...things.keys()]));
        const faults = newer.flatMap(([file, things]) =>
          [...things].flatMap(([what, lacks]) =>
            HARMLESS.has(what) ? [] : [`${what} (${lacks.join(', ')}) in ${file}`],
          ),
        );
        const idle = [...HARMLESS.keys()].filter((what) => !asked.has(what));
        if (faults.length > 0) this.error(`the oldest browsers lack:\n${faults.join('\n')}`);
        if (idle.length > 0) this.error(`nothing asks any longer for ${idle.join(', ')}`);
      },
    },
  };
}

function filesOf(bundle: Rollup.OutputBundle, ending: string): readonly (readonly [string, string])[] {
  return Object.values(bundle)
    .filter(({ fileName }) => fileName.endsWith(ending))
    .map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)] as const);
}
