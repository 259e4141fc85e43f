import { makeCorpus } from '@xxgk/corpus';
import { parseReport, proseFields, type Report, serializeReport } from '@xxgk/model';
import { readReport } from '@xxgk/readers';
import {
  accuracyLine,
  accuracyOf,
  examplePublication,
  formats,
  publishedFigures,
  type RoundTripFormat,
  wordsLine,
} from '../src/index.js';

const PROSE = ['title', ...proseFields, 'date'] as const;
const CORPUS_SIZE = 4;

const printed: string[] = [];
afterAll(() => {
  process.stdout.write(`${printed.join('\n')}\n`);
});

/** Prose as it can be seen: the writers are given no pictures here. */
function seen({ name }: RoundTripFormat, prose: string | undefined): string | undefined {
  // The form keeps prose as it is written.
  if (name === 'xlsx form') return prose;
  return prose
    ?.split('\n')
    .filter((line) => !/^!\[[^\]]*\]\([^)\s]+\)$/u.test(line))
    .join('\n');
}

async function check(report: Report, name: string, print: boolean): Promise<void> {
  for (const format of formats) {
    const result = await readReport(await format.write(report), `${name}.${format.name}`);
    const accuracy = accuracyOf(result.input as object, report, report.edition, result.findings);
    expect([name, format.name, accuracy.wrong]).toEqual([name, format.name, []]);
    if (!result.ok) throw new Error(`${name} ${format.name}: ${result.findings[0]?.message}`);
    if (print)
      printed.push(`${accuracyLine(name, format.name, accuracy)}  ${wordsLine(result.report, report)}`);
    if (format.isEmbedded) {
      expect(serializeReport(result.report)).toBe(serializeReport(report));
      expect([format.name, result.findings]).toEqual([format.name, []]);
      continue;
    }
    const { report: read } = result;
    const figures = ({ disclosure, applications, proceedings }: Report) => ({
      disclosure,
      applications,
      proceedings,
    });
    expect([format.name, figures(read)]).toEqual([format.name, figures(report)]);
    expect(read.organ.name).toBe(report.organ.name);
    expect(read.year).toBe(report.year);
    expect(read.edition).toBe(report.edition);
    for (const field of PROSE)
      expect([format.name, field, read[field]]).toEqual([format.name, field, seen(format, report[field])]);
    const serious = result.findings.filter(({ severity }) => severity !== 'note');
    expect([format.name, serious]).toEqual([format.name, []]);
  }
}

describe('published figures, there and back', () => {
  test.each(publishedFigures)('$name', async (published) => {
    await check(examplePublication(published), published.name, true);
  });
});

describe('a corpus of reports, there and back', () => {
  test.each(makeCorpus(CORPUS_SIZE))('$name', async ({ name, report }) => {
    const parsed = parseReport(report);
    if (!parsed.ok) throw new Error(name);
    await check(parsed.report, name, false);
  });
});
