import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsOf, falseAlarms, madeReports, withShortProse } from '../src/false-alarms.js';
import { type MadeDocument, madeDocument } from '../src/made-document.js';
import { packedAnew } from '../src/save-again.js';
import { type Comparison, tamper } from '../src/tamper.js';
import { tamperWorkbook } from '../src/tamper-workbook.js';

let letter: MadeDocument;

beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, '../../../examples/form-letter-2025.yaml'));
  letter = await madeDocument({ kind: 'file', bytes: new Uint8Array(bytes), name: 'letter' });
});

test.each([
  ['docx', 30],
  ['pdf', 80],
  ['ofd', 80],
] as const)('%s: each change is found at its place', async (format, step) => {
  const savedAgain = (bytes: Uint8Array) => packedAnew(bytes, format);
  const { places, missed } = await tamper(letter, format, { step, savedAgain });
  expect(places).toBeGreaterThan(3);
  expect(missed).toEqual([]);
});

test('the form: each changed cell is found at its place', async () => {
  const { places, missed } = await tamperWorkbook(await letter.made('xlsx'), 100);
  expect(places).toBeGreaterThan(3);
  expect(missed).toEqual([]);
});

/** Places of which some are of that kind. */
const STEPS: Readonly<Record<Exclude<Comparison, 'furniture'>, number>> = {
  paragraph: 40,
  cell: 60,
  property: 40,
};

test.each(Object.keys(STEPS) as (keyof typeof STEPS)[])(
  'with the comparison of a %s taken out, changes are missed',
  async (without) => {
    const { missed } = await tamper(letter, 'docx', { step: STEPS[without], without });
    expect(missed).not.toEqual([]);
  },
);

test('files as they were made, with prose of single lines too, raise no alarm', async () => {
  const [report] = madeReports(1);
  if (report === undefined) throw new Error('no report');
  for (const document of await documentsOf([report, ...withShortProse([report])]))
    expect(await falseAlarms(document, false)).toEqual([]);
});
