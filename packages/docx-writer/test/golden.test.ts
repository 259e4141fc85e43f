import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeDocx } from '../src/index.js';
import { prettyXml, unpack } from './support/package.js';
import { createdAt, smallTree } from './support/small-tree.js';

const CASE = join(__dirname, 'golden', 'small');
const COMPARED = ['word/document.xml', 'word/footer1.xml', 'word/styles.xml', 'word/settings.xml'];

/** Compares with the golden file, or with GOLDEN=accept rewrites it. */
function expectGolden(name: string, actual: string): void {
  const path = join(CASE, name);
  if (process.env['GOLDEN'] === 'accept') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(existsSync(path)).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

describe('a small report', () => {
  const written = writeDocx(smallTree(), { createdAt }).then(({ bytes }) => unpack(bytes));

  test('has the golden list of parts', async () => {
    expectGolden('parts.txt', `${Object.keys(await written).join('\n')}\n`);
  });

  test.each(COMPARED)('has the golden %s', async (path) => {
    expectGolden(path, prettyXml((await written)[path] ?? ''));
  });
});
