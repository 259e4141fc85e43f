import { extname } from 'node:path';
import type { OpenedGongwen } from '@xxgk/gongwen';
import { readGongwenFile, writeFiles } from '@xxgk/node';
import { prepareDocument, settle } from '@xxgk/pipeline';
import type { CheckedFile, CheckRun } from './check-file.js';

/** Checks an official document of another kind; the sentences of its findings name their lines. @throws XxgkError */
export async function checkGongwenFile(input: string, text: string, run: CheckRun): Promise<CheckedFile> {
  const { reading } = await readGongwenFile(input, run.context);
  if (!reading.ok) return { ...unplaced(input, text), findings: reading.findings };
  const checked = await checkReading(input, text, reading, run);
  return run.options.fix === true ? mended(checked, reading.gongwen.source, run) : checked;
}

/** Makes the sure fixes of the text and writes it to a new file: `-o`, else the input's name with `.fixed` in it. */
async function mended(
  checked: CheckedFile,
  source: string,
  { options: { outFile, force = false }, context }: CheckRun,
): Promise<CheckedFile> {
  const fixes = checked.findings.flatMap(({ fix }) => (fix?.safe === true ? [fix] : []));
  const [first] = fixes;
  if (first === undefined) return checked;
  const { applyFix } = await import('@xxgk/checks');
  const all = { ...first, edits: fixes.flatMap(({ edits }) => edits) };
  const text = applyFix({ source }, all).source;
  const ending = extname(checked.input);
  const name = outFile ?? `${checked.input.slice(0, checked.input.length - ending.length)}.fixed${ending}`;
  await writeFiles([{ path: name, content: text }], { force }, context);
  return {
    ...checked,
    findings: checked.findings.filter(({ fix }) => fix?.safe !== true),
    fixed: fixes,
    fixedFile: name,
  };
}

/** The same of a file of any format that is no report; `undefined` where it is no official document that is known. */
export async function checkOtherFile(
  input: string,
  text: string | undefined,
  run: CheckRun,
): Promise<CheckedFile | undefined> {
  const { reading } = await readGongwenFile(input, run.context);
  if (!reading.ok) return undefined;
  const found = await checkReading(input, text, reading, run);
  const isText = text !== undefined && run.options.fix === true;
  const checked = isText ? await mended(found, reading.gongwen.source, run) : found;
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
