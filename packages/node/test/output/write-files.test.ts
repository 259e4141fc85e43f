import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFilesIn, emptyFolder, removeFolders } from '@xxgk/fixtures/folders';
import { writeFiles } from '../../src/index.js';

afterAll(removeFolders);

test('files that belong together are written all, or none that was not there before', async () => {
  const workingDirectory = emptyFolder();
  const context = { workingDirectory };
  const files = [
    { path: 'x/a', content: '甲' },
    { path: 'b', content: new Uint8Array([1, 2]) },
  ];
  const at = (path: string) => join(workingDirectory, path);
  expect(await writeFiles(files, {}, context)).toEqual([
    { path: at('x/a'), bytes: 3, isUnchanged: false },
    { path: at('b'), bytes: 2, isUnchanged: false },
  ]);
  const [again] = await writeFiles(files, {}, context);
  expect(again?.isUnchanged).toBe(true);
  writeFileSync(at('b'), 'mine');
  const others = [{ path: 'c', content: 'new' }, ...files.slice(1)];
  await expect(writeFiles(others, {}, context)).rejects.toMatchObject({ code: 'output-unwritable' });
  expect(allFilesIn(workingDirectory)).toEqual(['b', 'x/a']);
  await writeFiles(others, { force: true }, context);
  expect([...readFileSync(at('b'))]).toEqual([1, 2]);
});

test('a folder in the place of a file is left alone, and nothing beside it is made', async () => {
  const workingDirectory = emptyFolder();
  mkdirSync(join(workingDirectory, 'b'));
  const files = ['a', 'b'].map((path) => ({ path, content: path }));
  await expect(writeFiles(files, { force: true }, { workingDirectory })).rejects.toMatchObject({
    code: 'output-unwritable',
  });
  expect(allFilesIn(workingDirectory)).toEqual([]);
});
