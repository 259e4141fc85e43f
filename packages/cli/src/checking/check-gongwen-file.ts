import type { OpenedGongwen } from '@xxgk/gongwen';
import { prepareDocument, settle } from '@xxgk/pipeline';
import { readGongwenFile } from '../input/read-gongwen-file.js';
import type { CheckedFile, CheckRun } from './check-file.js';

/** Checks an official document of another kind; the sentences of its findings name their lines. @throws XxgkError */
export async function checkGongwenFile(input: string, text: string, run: CheckRun): Promise<CheckedFile> {
  const { reading } = await readGongwenFile(input, run.context);
  return reading.ok
    ? checkReading(input, text, reading, run)
    : { ...unplaced(input, text), findings: reading.findings };
}

/** The same of a file of any format that is no report; `undefined` where it is no official document that is known. */
export async function checkOtherFile(
  input: string,
  text: string | undefined,
  run: CheckRun,
): Promise<CheckedFile | undefined> {
  const { reading } = await readGongwenFile(input, run.context);
  if (!reading.ok) return undefined;
  const checked = await checkReading(input, text, reading, run);
  const { checkedAs } = await import('@xxgk/gongwen');
  const told = checkedAs.find(run.context.language, {}, reading.gongwen.kind.name);
  return { ...checked, findings: [told, ...checked.findings] };
}

async function checkReading(
  input: string,
  text: string | undefined,
  reading: Extract<OpenedGongwen['reading'], { readonly ok: true }>,
  { context, contextOf, disabled, options }: CheckRun,
): Promise<CheckedFile> {
  const before =
    options.previous === undefined ? undefined : await readGongwenFile(options.previous, context);
  const prepared = await prepareDocument(reading, {
    ...contextOf({ file: input, pictureDir: options.pictures }),
    previous: before?.reading.ok ? before.reading : undefined,
  });
  return { ...unplaced(input, text), findings: settle(prepared, { disabled }) };
}

function unplaced(input: string, text: string | undefined): Omit<CheckedFile, 'findings'> {
  return { input, text, placeOf: () => undefined, fixed: [] };
}
