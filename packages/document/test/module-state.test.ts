import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The packages in which nothing lasts longer than a session: all but the command. */
const PACKAGES = join(__dirname, '../..');
const WITH_STATE = ['cli'];

/** Files that keep something for as long as the process lives, or seem to, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'pictures/src/svg/load-resvg.ts': 'resvg keeps its program in a global of its own and takes it once',
  'readers/src/interpret/tables/assign-figures.ts': 'a constant without members; its type is read-only',
  'readers/src/spreadsheet/read-form.ts': 'a constant without members; its type is read-only',
  'sources/src/container/complexity.ts': 'a constant set of names; to be declared as read-only',
};

const COLLECTION = /\bnew (?:Weak)?(?:Map|Set)\b/;

function sourceFiles(): readonly string[] {
  return readdirSync(PACKAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !WITH_STATE.includes(entry.name))
    .flatMap(({ name }) => filesBelow(join(PACKAGES, name, 'src')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** What a module holds that can change: variables, and collections that are not declared as read-only. */
function stateOf(source: string): readonly string[] {
  const kept = statements(source).filter((statement) => {
    if (/^(?:export )?(?:let|var) /.test(statement)) return true;
    const declared = /^(?:export )?const [\w$]+(?<type>:[\s\S]*?)? =\s(?<value>[\s\S]*)$/.exec(
      statement,
    )?.groups;
    if (declared === undefined || /\bReadonly(?:Map|Set)\b/.test(declared['type'] ?? '')) return false;
    return COLLECTION.test(outsideOfFunctions(declared['value'] ?? ''));
  });
  const ofClasses = source
    .split('\n')
    .filter((line) => /^ {2}.*\bstatic\b/.test(line) && COLLECTION.test(line));
  return [...kept, ...ofClasses].map((statement) => statement.split('\n', 1)[0] ?? '');
}

/** The statements of a module, by their first column: everything inside of them is indented. */
function statements(source: string): readonly string[] {
  return source.split(/\n(?=[a-z@])/);
}

/** What is worked out when the module is read: a function makes what it makes anew each time. */
function outsideOfFunctions(value: string): string {
  return value.replace(/=>[\s\S]*|\bfunction\b[\s\S]*/, '');
}

test.each<[string, string, number]>([
  ['a variable', 'let loading: Promise<void> | undefined;', 1],
  ['an exported one', "import a from 'a';\n\nexport let last = 0;", 1],
  ['a map', 'const kept = new Map<string, number>();', 1],
  ['a weak map of a declared type', 'const kept: WeakMap<object, number> = new WeakMap();', 1],
  ['a set on a line of its own', "export const NAMES =\n  new Set(['a']);", 1],
  ['a map within an object', 'const state = { kept: new Map() };', 1],
  ['a static member', 'class Cache {\n  static readonly kept = new Map();\n}', 1],
  ['a read-only set', "const NAMES: ReadonlySet<string> = new Set(['a']);", 0],
  ['a function', 'const facesOf = slotFor<object, Map<string, number>>(() => new Map());', 0],
  [
    'what a function keeps while it runs',
    'function count() {\n  let sum = 0;\n  const seen = new Set();\n}',
    0,
  ],
])('%s', (_, source, found) => {
  expect(stateOf(source)).toHaveLength(found);
});

test('modules keep nothing: what is worth keeping lives in a session', () => {
  const found = sourceFiles().flatMap((path) => {
    const name = relative(PACKAGES, path).replaceAll('\\', '/');
    return name in ALLOWED ? [] : stateOf(readFileSync(path, 'utf8')).map((state) => `${name}: ${state}`);
  });
  expect(found).toEqual([]);
});

test('what is allowed to keep something still does', () => {
  for (const name of Object.keys(ALLOWED))
    expect(stateOf(readFileSync(join(PACKAGES, name), 'utf8'))).not.toEqual([]);
});
