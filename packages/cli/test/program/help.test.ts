import { emptyFolder, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const COMMANDS = [
  'build',
  'check',
  'explain',
  'import',
  'init',
  'schema',
  'fonts',
  'verify',
  'aggregate',
  'diff',
];

describe.each(['zh-CN', 'en'])('help in %s', (lang) => {
  test.each(COMMANDS)('of %s shows examples with options that it has', async (command) => {
    const { code, out } = await xxgk([command, '--help', '--lang', lang], emptyFolder());
    expect(code).toBe(0);
    const examples = out.split('\n').filter((line) => line.startsWith(`  xxgk ${command}`));
    expect(examples).not.toEqual([]);
    const declared = new Set(
      out
        .split('\n')
        .filter((line) => /^ {2}-/u.test(line))
        .flatMap((line) => line.slice(0, 40).match(/(?<![\w-])--?[a-z][a-z-]*/gu) ?? []),
    );
    for (const example of examples)
      for (const option of example
        .trim()
        .split(/\s{3,}/u)[0]
        ?.match(/(?<=\s)--?[a-z][a-z-]*/gu) ?? [])
        expect([example, declared.has(option)]).toEqual([example, true]);
  });
});

test('the help of check names all that it reads, and speaks of no files that it makes', async () => {
  const { out } = await xxgk(['check', '--help'], emptyFolder());
  expect(out).toContain('.xlsx');
  expect(out).toContain('.pdf');
  expect(out).toContain('--strict');
  expect(out).not.toContain('不生成文件');
});
