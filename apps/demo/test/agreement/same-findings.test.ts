import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ofApp, ofBuild, ofCheck, unexplained } from './findings-of.js';

/** The examples, or every file of the folders in `XXGK_INPUTS`, set apart by colons. */
const folders = process.env['XXGK_INPUTS']?.split(':') ?? [join(__dirname, '../../../../examples')];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(yaml|json|docx|pdf|html|txt|md|xlsx|mhtml)$/.test(name))
    .filter((name) => !name.includes('.expected.'))
    .sort()
    .map((name) => join(folder, name)),
);
const out = mkdtempSync(join(tmpdir(), 'xxgk-agreement-'));

/** The app opens a report without the folder beside it: what is found in picture files cannot be the same. */
const withoutFiles = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !line.includes('[picture/')).sort();

afterAll(() => rmSync(out, { recursive: true }));

test.each(files)(
  '%s: the command and the app find the same, and everything can be explained',
  async (file) => {
    const checked = await ofCheck(file);
    expect(await ofBuild(file, out)).toEqual(checked);
    expect(withoutFiles(await ofApp(file))).toEqual(withoutFiles(checked));
    expect(unexplained(checked)).toEqual([]);
  },
);
