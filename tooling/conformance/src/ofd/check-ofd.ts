import { readFileSync, statSync } from 'node:fs';
import { type Check, failure, type Outcome, runCheck } from '../check.js';
import type { DocumentFiles } from '../documents.js';
import { expectations } from '../expectations.js';
import { type Glyph, type GlyphPage, readGlyphs } from '../parity/glyphs.js';
import { openOfd } from './ofd-file.js';
import { rulesFor } from './ofd-rules.js';
import type { OfdReading } from './ofdrw.js';
import { judgeSigning, type OfdSigning } from './signing.js';

const KINDS = [
  { key: 'ofd', id: 'ofd', title: 'ofd' },
  { key: 'ofdArchive', id: 'ofd-a', title: 'ofd-a' },
] as const;

/** The checks of the OFD and the OFD-A of a document. */
export async function checkOfd(
  files: DocumentFiles,
  readings: Promise<readonly OfdReading[]>,
  signings: Promise<readonly OfdSigning[]>,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const { key, id, title } of KINDS) {
    const path = files[key];
    if (path === undefined) continue;
    const reading = async (): Promise<OfdReading> => readingOf(path, await readings);
    const signing = (await signings.catch(() => [])).find(({ file }) => file === path);
    if (signing !== undefined) {
      checks.push(await runCheck(`${id}/signing`, `${title}: ofdrw signs`, () => judgeSigning(signing)));
    }
    checks.push(
      await runCheck(
        `${id}/rules`,
        `${title}: rules of ${key === 'ofd' ? 'GB/T 33190' : 'GB/T 42133'}`,
        async () => checkRules(readFileSync(path), key === 'ofdArchive'),
      ),
      await runCheck(`${id}/schema`, `${title}: schemas of GB/T 33190, appendix A`, async () =>
        judgeSchema(await reading()),
      ),
      await runCheck(`${id}/ofdrw`, `${title}: ofdrw reads`, async () =>
        judgeReading(await reading(), files.group),
      ),
      ...(files.pdf === undefined
        ? []
        : [
            await runCheck(`${id}/places`, `${title}: characters stand as in the PDF`, async () =>
              comparePlaces(await readGlyphs(files.pdf ?? ''), await readGlyphs((await reading()).pdf ?? '')),
            ),
            await runCheck(`${id}/size`, `${title}: size beside the PDF`, async () =>
              compareSizes(statSync(path).size, statSync(files.pdf ?? '').size, id),
            ),
          ]),
    );
  }
  return checks;
}

function readingOf(path: string, readings: readonly OfdReading[]): OfdReading {
  const reading = readings.find(({ file }) => file === path);
  if (reading === undefined) throw new Error('ofdrw said nothing of it');
  if (reading.error !== undefined) throw new Error(reading.error);
  return reading;
}

/** Holds a file against the rules; each that is broken with its first faults. */
export function checkRules(bytes: Uint8Array, isArchive: boolean): Outcome {
  const file = openOfd(bytes);
  const rules = rulesFor(isArchive);
  const broken = rules.flatMap(({ clause, demand, faults }) => {
    const found = faults(file);
    return found.length === 0
      ? []
      : [`${clause}: ${demand}; ${found.length} times: ${found.slice(0, 3).join(', ')}`];
  });
  return {
    passed: broken.length === 0,
    summary: `${rules.length} rules, ${broken.length} broken`,
    details: broken,
  };
}

export function judgeSchema({ schemaFaults }: OfdReading): Outcome {
  if (schemaFaults === undefined)
    return { passed: true, summary: 'the schemas are not there', details: [], onlyTold: true };
  return {
    passed: schemaFaults.length === 0,
    summary: `${schemaFaults.length} faults`,
    details: schemaFaults,
  };
}

export function judgeReading(
  { pages = 0, title = '', attachments = [], outline = false }: OfdReading,
  group: DocumentFiles['group'] = 'example',
): Outcome {
  // Of the fifteen kinds not every document has headings.
  const isReport = group !== 'gongwen';
  const attached = isReport ? 'report.' : 'document.';
  const faults = [
    ...(title === '' ? ['no title'] : []),
    ...(attachments.some((name) => name.startsWith(attached))
      ? []
      : [`attachments: ${attachments.join(', ')}`]),
    ...(outline || !isReport ? [] : ['no outline']),
  ];
  const summary = `${pages} pages, ${attachments.join(', ')}`;
  return faults.length === 0 ? { passed: true, summary, details: [] } : failure(summary, faults);
}

/** Each character of the PDF has its like near by, in points; what is beyond the basic plane ofdrw does not paint. */
export function comparePlaces(expected: readonly GlyphPage[], actual: readonly GlyphPage[]): Outcome {
  let [count, missing, unpainted, worst] = [0, 0, 0, 0];
  expected.forEach((page, index) => {
    const found = byText(actual[index] ?? []);
    for (const { text, left, baseline } of page) {
      count += 1;
      const distances = (found.get(text) ?? []).map((one) =>
        Math.max(Math.abs(one.left - left), Math.abs(one.baseline - baseline)),
      );
      if (distances.length > 0) worst = Math.max(worst, Math.min(...distances));
      else if (text.length > 1) unpainted += 1;
      else missing += 1;
    }
  });
  const isSamePages = expected.length === actual.length;
  return {
    passed: isSamePages && missing === 0 && worst <= expectations.ofdOffsetPt,
    summary: `${count} characters, ${missing} missing, worst offset ${worst.toFixed(3)} pt`,
    details: [
      ...(isSamePages ? [] : [`${actual.length} pages in place of ${expected.length}`]),
      ...(unpainted === 0 ? [] : [`${unpainted} beyond the basic plane, which ofdrw does not paint`]),
    ],
    measures: { ofdCharacters: count, ofdMissing: missing, ofdWorstOffset: worst },
  };
}

function byText(page: GlyphPage): ReadonlyMap<string, GlyphPage> {
  const found = new Map<string, Glyph[]>();
  for (const glyph of page) found.set(glyph.text, [...(found.get(glyph.text) ?? []), glyph]);
  return found;
}

function compareSizes(own: number, pdf: number, id: string): Outcome {
  const share = own / pdf;
  return {
    passed: true,
    onlyTold: true,
    summary: `${(own / 1024).toFixed(0)} KB, ${(100 * share).toFixed(0)} % of the PDF`,
    details: [],
    measures: { [`${id}Bytes`]: own, [`${id}PdfBytes`]: pdf },
  };
}
