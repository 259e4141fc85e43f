import { compat, feature, type Lacking, lacking, within } from './lacking.ts';

/** What browsers offer to scripts, by name, and which of the floor lack it. */
export interface Offered {
  readonly globals: ReadonlyMap<string, Lacking>;
  /** `Object.groupBy` */
  readonly statics: ReadonlyMap<string, Lacking>;
  /** Members of objects of the language, which are methods all: lacking where no object that the floor has knows the name. */
  readonly methods: ReadonlyMap<string, Lacking>;
  /** Members of objects of the page. */
  readonly members: ReadonlyMap<string, Lacking>;
  /** `for await` through a stream. */
  readonly streamLoop: Lacking;
}

/** Syntax of regular expressions, which no build writes out in older. */
export const PATTERN_SYNTAX: readonly {
  readonly what: string;
  readonly lacks: Lacking;
  readonly is: (source: string, flags: string) => boolean;
}[] = [
  {
    what: '/v',
    lacks: lacking(feature(compat.javascript, 'builtins.RegExp.unicodeSets')),
    is: (_, flags) => flags.includes('v'),
  },
  {
    what: '(?<=)',
    lacks: lacking(feature(compat.javascript, 'regular_expressions.lookbehind_assertion')),
    is: (source) => /\(\?<[=!]/u.test(source),
  },
  {
    what: '(?i:)',
    lacks: lacking(feature(compat.javascript, 'regular_expressions.modifier')),
    is: (source) => /\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/u.test(source),
  },
];

/** Read from the data. */
export function offered(): Offered {
  const maps = () => new Map<string, Lacking>();
  const [globals, statics, methods, members] = [maps(), maps(), maps(), maps()];
  const builtins = within(compat.javascript['builtins']);
  const interfaces = within(compat.api);
  for (const [object, itself] of [...builtins, ...interfaces]) keepBetter(globals, object, lacking(itself));
  for (const [object, itself] of builtins) {
    for (const [name, member] of within(itself)) {
      keepBetter(methods, name, lacking(member));
      keepBetter(statics, `${object}.${name}`, lacking(member));
      // Of `Intl` the members are objects themselves.
      for (const [inner, innermost] of within(member)) keepBetter(methods, inner, lacking(innermost));
    }
  }
  for (const [object, itself] of interfaces) {
    for (const [name, member] of within(itself)) {
      const plain = name.replace(/_static$/u, '');
      if (plain !== name) keepBetter(statics, `${object}.${plain}`, lacking(member));
      if (name === object) continue;
      keepBetter(methods.has(plain) ? methods : members, plain, lacking(member));
    }
  }
  const streamLoop = lacking(feature(compat.api, 'ReadableStream.@@asyncIterator'));
  return { globals, statics, methods, members, streamLoop };
}

function keepBetter(to: Map<string, Lacking>, name: string, lacks: Lacking): void {
  const known = to.get(name);
  if (known === undefined || lacks.length < known.length) to.set(name, lacks);
}
