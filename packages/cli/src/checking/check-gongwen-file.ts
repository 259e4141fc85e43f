import { prepareDocument, settle } from '@xxgk/pipeline';
import { readGongwenFile } from '../input/read-gongwen-file.js';
import type { CheckedFile, CheckRun } from './check-file.js';

/** Checks an official document of another kind; the sentences of its findings name their lines. @throws XxgkError */
export async function checkGongwenFile(input: string, text: string, run: CheckRun): Promise<CheckedFile> {
  const { context, contextOf, disabled, options } = run;
  const { reading } = await readGongwenFile(input, context);
  const checked = { input, text, placeOf: () => undefined, fixed: [] };
  if (!reading.ok) return { ...checked, findings: reading.findings };
  const before =
    options.previous === undefined ? undefined : await readGongwenFile(options.previous, context);
  const prepared = await prepareDocument(reading, {
    ...contextOf({ file: input, pictureDir: options.pictures }),
    previous: before?.reading.ok ? before.reading : undefined,
  });
  return { ...checked, findings: settle(prepared, { disabled }) };
}
