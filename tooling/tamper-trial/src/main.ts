import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { documentsOf, falseAlarms, madeReports, withShortProse } from './false-alarms.js';
import { FORMATS, type MadeDocument, madeDocument } from './made-document.js';
import { packedAnew, savedAgain } from './save-again.js';
import { tamper } from './tamper.js';
import { tamperWorkbook } from './tamper-workbook.js';

const examples = join(dirname(fileURLToPath(import.meta.url)), '../../../examples');
/** Three reports and two official forms. */
const TAMPERED = ['bureau-2022', 'county-2024', 'district-2019', 'form-letter-2025', 'form-order-2025'];
const { values } = parseArgs({
  options: {
    step: { type: 'string', default: '1' },
    reports: { type: 'string', default: '200' },
    short: { type: 'string', default: '60' },
    // Every so manieth file is saved by other programs, which take seconds each.
    saved: { type: 'string', default: '20' },
  },
});
const everySaved = Number(values.saved);

async function exampleOf(name: string): Promise<MadeDocument> {
  const bytes = readFileSync(join(examples, `${name}.yaml`));
  return madeDocument({ kind: 'file', bytes: new Uint8Array(bytes), name });
}

async function allAlarms(name: string, documents: readonly MadeDocument[]): Promise<number> {
  let alarms = 0;
  for (const [index, document] of documents.entries()) {
    const found = await falseAlarms(document, index % everySaved === 0);
    for (const alarm of found) console.error(`${name} ${index + 1} FALSE ALARM: ${alarm}`);
    alarms += found.length;
  }
  console.log(`${name}: ${documents.length} documents as they were made, ${alarms} false alarms`);
  return alarms;
}

async function allPlaces(): Promise<number> {
  let missed = 0;
  const step = Number(values.step);
  for (const name of TAMPERED) {
    const document = await exampleOf(name);
    for (const format of FORMATS) {
      const packed = await tamper(document, format, {
        step,
        savedAgain: (bytes) => packedAnew(bytes, format),
      });
      const saved = await tamper(document, format, {
        step: step * everySaved,
        savedAgain: (bytes) => savedAgain(bytes, format)[0]?.[1] ?? bytes,
      });
      for (const one of [...packed.missed, ...saved.missed]) console.error(`${name}.${format} MISSED ${one}`);
      console.log(
        `${name}.${format}: ${packed.places} places changed, ${saved.places} of them saved by another program`,
      );
      missed += packed.missed.length + saved.missed.length;
    }
    const form = await tamperWorkbook(await document.made('xlsx'), step);
    for (const one of form.missed) console.error(`${name}.xlsx MISSED ${one}`);
    console.log(`${name}.xlsx: ${form.places} cells changed`);
    missed += form.missed.length;
  }
  return missed;
}

const reports = madeReports(Number(values.reports));
const names = readdirSync(examples).filter((name) => /^(?!faulty).*\.yaml$/u.test(name));
const ofExamples = await Promise.all(names.map((name) => exampleOf(name.replace('.yaml', ''))));
const alarms =
  (await allAlarms('examples', ofExamples)) +
  (await allAlarms('made reports', await documentsOf(reports))) +
  (await allAlarms('short prose', await documentsOf(withShortProse(reports.slice(0, Number(values.short))))));
const missed = await allPlaces();
console.log(`${missed} changes missed, ${alarms} false alarms`);
process.exitCode = missed + alarms === 0 ? 0 : 1;
