import { emptyFolder, example, removeFolders, xxgk } from './harness.js';

/** Packages that take long to load, and which only a command that makes files needs. */
const mockLoaded = new Set<string>();
jest.mock('@xxgk/docx-writer', () => mockLoaded.add('docx-writer'));
jest.mock('@xxgk/pdf-writer', () => mockLoaded.add('pdf-writer'));
jest.mock('@xxgk/html-writer', () => mockLoaded.add('html-writer'));
jest.mock('@xxgk/xlsx-writer', () => mockLoaded.add('xlsx-writer'));
jest.mock('@xxgk/pictures', () => mockLoaded.add('pictures'));
jest.mock('@xxgk/charts', () => mockLoaded.add('charts'));

beforeEach(() => mockLoaded.clear());
afterAll(removeFolders);

test.each([
  ['the help', ['--help'], 0],
  ['the help of build', ['build', '--help'], 0],
  ['the version', ['--version'], 0],
  ['an explanation', ['explain', 'applications/balance'], 0],
  ['a check', ['check', example('bureau-2022.yaml')], 0],
  ['a check that finds errors', ['check', example('faulty-2023.yaml')], 1],
  ['JSON', ['build', example('bureau-2022.yaml'), '-f', 'json'], 0],
])('%s loads no writer, no pictures and no charts', async (_, args, code) => {
  expect((await xxgk(args, emptyFolder())).code).toBe(code);
  expect([...mockLoaded]).toEqual([]);
});

test('a Word document loads its writer alone', async () => {
  await xxgk(['build', example('bureau-2022.yaml'), '-f', 'docx'], emptyFolder());
  expect([...mockLoaded]).toEqual(['docx-writer']);
});
