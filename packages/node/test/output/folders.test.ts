import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { emptyFolder, filesIn, removeFolders } from '@xxgk/fixtures/folders';
import { makeFolder } from '../../src/output/make-folder.js';
import { machine, removeLeftOvers, temporaryName } from '../../src/output/temporary-files.js';

afterAll(removeFolders);

/** A process that is gone. */
const gone = spawnSync(process.execPath, ['-e', '']).pid;

test('what killed runs left is removed, but for files of those that run and of other machines', async () => {
  const folder = emptyFolder();
  const own = temporaryName('.tmp');
  const dead = own.replace(`-${process.pid}-`, `-${gone}-`);
  const foreign = dead.replace(machine(), '0123abcd');
  for (const name of [own, dead, foreign, '.xxgk-mine']) writeFileSync(join(folder, name), 'half');
  await removeLeftOvers(folder);
  expect(filesIn(folder).toSorted()).toEqual([own, foreign, '.xxgk-mine'].toSorted());
  expect(own).not.toContain(hostname());
});

test.each([
  ['a drive that is gone', '/proc/xxgk/out', 'ENOENT'],
  ['a file in the path', '/dev/null/out', 'ENOTDIR'],
])('a folder that cannot be made: %s', async (_, path, code) => {
  if (process.platform !== 'linux') return;
  await expect(makeFolder(path)).rejects.toMatchObject({ code });
});

test('the topmost folder that was made is told', async () => {
  const folder = emptyFolder();
  expect(await makeFolder(join(folder, 'a/b/c'))).toBe(join(folder, 'a'));
  expect(await makeFolder(join(folder, 'a/b/c'))).toBeUndefined();
});
