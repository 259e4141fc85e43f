import { findExecutable } from '../../src/process/find-executable.js';

test('programs are looked for in the folders of the path', () => {
  expect(findExecutable('sh', '/nowhere:/bin')).toBe('/bin/sh');
  expect(findExecutable('no-such-program', '/bin')).toBeUndefined();
});
