import { type Finding, hasErrors } from '@xxgk/document';
import { reportTitle } from '@xxgk/model';
import { prepare, produce, type Source, settle } from '@xxgk/pipeline';
import { createdAt } from '../options/created-at.js';
import { deflate, deflateBeside } from '../preparing/deflate.js';
import type { BuildRun } from './build-run.js';
import { fileEnding } from './file-ending.js';
import type { InputFolders, Made, MadeFile } from './making-run.js';

/** Checks a report and makes all its files in memory: nothing is written before everything is made. @throws XxgkError */
export async function makeReport(source: Source, folders: InputFolders, run: BuildRun): Promise<Made> {
  const { context, options, formats, profile, pdfConformance, ofdConformance } = run;
  const { tables, tableLines, embedFonts, strict } = options;
  const prepared = await prepare(source, {
    ...run.contextOf({ ...folders, pictureDir: options.pictures }),
    earlier: await run.previous(),
    document: { profile, tables, tableLines },
  });
  if (!prepared.ok) return { outcome: 'unread', files: [], findings: settle(prepared) };
  const files: MadeFile[] = [];
  const made: Finding[] = [];
  for (const format of formats) {
    const { bytes, findings } = await produce(prepared, format, {
      createdAt: createdAt(options.createdAt, context),
      pdfConformance,
      ofdConformance,
      version: context.version,
      embedFonts,
      deflate,
      deflateBeside,
      remarks: options.review === true ? prepared.inDocument : undefined,
    });
    files.push({ ending: fileEnding(format, options.review === true), bytes });
    made.push(...findings);
  }
  const findings = settle(prepared, { made });
  const isWithheld = strict === true && hasErrors(findings, true);
  return {
    outcome: isWithheld ? 'withheld' : 'made',
    title: reportTitle(prepared.report),
    files: isWithheld ? [] : files,
    findings,
  };
}
