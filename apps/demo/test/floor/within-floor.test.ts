import { execFileSync } from 'node:child_process';
import { newerMembers } from '../../vite/floor/newer-members.js';
import { newerStyles } from '../../vite/floor/newer-styles.js';

/** The parser of the build is an ES module with a part in machine code: a process of its own parses for all tests. */
function parsed(codes: readonly string[]): readonly unknown[] {
  const program = `import { parseAst } from 'vite';
    console.log(JSON.stringify(${JSON.stringify(codes)}.map((code) => parseAst(code))));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: __dirname,
      encoding: 'utf8',
    }),
  );
}

const SCRIPTS: readonly (readonly [code: string, asks: readonly string[]])[] = [
  ['list.map(f).toSorted()', ['.toSorted']],
  ['list["toSorted"]()', ['.toSorted']],
  ['list.sort(); list.at(-1); list.findLast(f)', []],
  ['Object.groupBy(list, f)', ['Object.groupBy']],
  ['URL.canParse(a)', ['URL.canParse']],
  ['async () => { for await (const piece of stream) f(piece); }', ['for await']],
  ['new Float16Array(1)', ['Float16Array']],
  ['document.startViewTransition(f)', ['.startViewTransition']],
  ['/[\\p{L}--a]/v.test(a)', ['/v']],
  ['/(?<=a)b/u.test(a)', []],
  ['({ startViewTransition() {} }).startViewTransition()', []],
  ['const own = { groupBy: 1 }; own.groupBy', []],
];

test('scripts that ask for what the floor lacks are told, by what they ask for', () => {
  for (const [index, program] of parsed(SCRIPTS.map(([code]) => code)).entries()) {
    const [code = '', asks] = SCRIPTS[index] ?? [];
    expect([code, [...(newerMembers(new Map([['a.js', program]]), []).get('a.js') ?? []).keys()]]).toEqual([
      code,
      asks,
    ]);
  }
});

test('what is added is not asked of the browser; of the language a script defines for itself alone', () => {
  const [asking, defining] = parsed([
    'list.toSorted(); d.startViewTransition()',
    'x = { toSorted() {}, startViewTransition() {} }',
  ]);
  const asked = (added: readonly string[]) => [
    ...(
      newerMembers(
        new Map([
          ['a.js', asking],
          ['b.js', defining],
        ]),
        added,
      ).get('a.js') ?? []
    ).keys(),
  ];
  expect(asked([])).toEqual(['.toSorted']);
  expect(asked(['toSorted'])).toEqual([]);
});

test.each([
  ['a:has(b) { color: red }', [':has']],
  ['@container (min-width: 1rem) { a { color: red } }', ['@container']],
  ['a { height: 100dvh }', ['dvh']],
  ['a { height: 100vh; height: 100dvh }', []],
  ['@supports (height: 100dvh) { a { height: 100dvh } }', []],
  ['a { align-items: safe center }', ['align-items: safe']],
  ['a { color: color-mix(in srgb, red, blue) }', ['color-mix()']],
  ['a { text-wrap: balance }', ['text-wrap', 'text-wrap: balance']],
  ['a { b { color: red } }', ['&']],
  ['a:is(b, c) { width: min(1rem, 2vw); accent-color: red; inset: 0 }', []],
])('a style sheet: %s', (css, asks) => {
  expect([...newerStyles(css).keys()]).toEqual(asks);
});
