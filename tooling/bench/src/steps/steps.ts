import { deflateRawSync } from 'node:zlib';
import { checkReport } from '@xxgk/checks';
import { createSession, gbt9704, type Session } from '@xxgk/document';
import { writeDocx } from '@xxgk/docx-writer';
import { type FontSet, vendoredFontSet } from '@xxgk/fonts';
import { layOut } from '@xxgk/layout';
import { composeDocument, type Report } from '@xxgk/model';
import { writeOfd } from '@xxgk/ofd-writer';
import { writePdf } from '@xxgk/pdf-writer';
import { type FormatName, prepare, produce } from '@xxgk/pipeline';
import { readReport } from '@xxgk/readers';
import { readFonts } from '../fonts.js';

const createdAt = '2023-01-18T00:00:00+08:00';

/** As the command packs: by Node's own code. */
function nodeDeflate(bytes: Uint8Array, level?: number): Uint8Array {
  return deflateRawSync(bytes, level === undefined ? {} : { level });
}

/** What a process keeps between its documents. */
export interface Kept {
  readonly session: Session;
  readonly fonts: FontSet;
}

/** A step from a report's bytes to its files: a function to time. */
export interface Step {
  readonly name: string;
  readonly run: (kept: Kept) => unknown;
  /** It is quicker where something is kept. */
  readonly isKeeping: boolean;
}

/** Everything that is measured of one report. */
export interface Steps {
  readonly report: Report;
  /** As a process has it that begins: nothing is kept. */
  readonly fresh: () => Kept;
  readonly steps: readonly Step[];
  readonly make: (kept: Kept, ...formats: readonly FormatName[]) => Promise<readonly Uint8Array[]>;
}

/** The steps of the report in a file: each alone on what the one before it made, and `prepare` and `produce` over all. */
export async function stepsOf(bytes: Uint8Array, name: string): Promise<Steps> {
  const files = readFonts();
  const read = async (): Promise<Report> => {
    const result = await readReport(bytes, name);
    if (!result.ok) throw new Error(`not a report: ${name}`);
    return result.report;
  };
  const report = await read();
  const document = composeDocument(report);
  const prepared = async ({ session, fonts }: Kept) => {
    const source = { metrics: async () => ({ metrics: fonts, findings: [] }), fontSet: async () => fonts };
    const result = await prepare({ kind: 'file', bytes, name }, { fonts: source, session });
    if (!result.ok) throw new Error(`not a report: ${name}`);
    return result;
  };
  const make: Steps['make'] = async (kept, ...formats) => {
    const ready = await prepared(kept);
    const made: Uint8Array[] = [];
    for (const format of formats)
      made.push((await produce(ready, format, { createdAt, deflate: nodeDeflate })).bytes);
    return made;
  };
  const alone = (name: string, run: Step['run']): Step => ({ name, run, isKeeping: false });
  const keeping = (name: string, run: Step['run']): Step => ({ name, run, isKeeping: true });
  return {
    report,
    fresh: () => ({ session: createSession(), fonts: vendoredFontSet(files) }),
    steps: [
      alone('read', read),
      alone('check', () => checkReport(report)),
      alone('compose', () => composeDocument(report)),
      keeping('layout', ({ session, fonts }) => layOut(document, gbt9704, fonts, { session })),
      keeping('docx', ({ session }) => writeDocx(document, { createdAt, session })),
      keeping('pdf', ({ session, fonts }) => writePdf(document, { createdAt, session, fonts })),
      keeping('ofd', ({ session, fonts }) =>
        writeOfd(document, { createdAt, session, fonts, deflate: nodeDeflate }),
      ),
      keeping('prepare', prepared),
      keeping('prepare, produce docx', (kept) => make(kept, 'docx')),
      keeping('prepare, produce pdf', (kept) => make(kept, 'pdf')),
      keeping('prepare, produce ofd', (kept) => make(kept, 'ofd')),
      keeping('prepare, produce docx and pdf', (kept) => make(kept, 'docx', 'pdf')),
    ],
    make,
  };
}
