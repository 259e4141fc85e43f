import { shortenPaths } from '../../src/process/run.js';

test('folders of given paths are left out', () => {
  const text = "cannot open '/home/me/out/a.pdf'; see -o";
  expect(shortenPaths(text, ['-o', '/home/me/out/a.pdf'])).toBe("cannot open 'a.pdf'; see -o");
});
