import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildCheckResult, type CheckResult, parseCheckResult } from '@xxgk/collection';
import { defineError, words } from '@xxgk/document';
import { readInputBytes } from '@xxgk/node';
import { findingCatalogue } from '@xxgk/pipeline/findings';
import { saveFile } from '../output/save-file.js';
import type { CommandContext } from '../process/environment.js';
import type { CheckOptions } from './check-options.js';
import type { CheckedMany } from './summary-of-many.js';

const text = words({
  'zh-CN': {
    compared: (round: number, path: string) => `与第${round}次检查的结果（${path}）对照。`,
    progress: (mended: number, standing: number, fresh: number) =>
      `上次指出的问题已改正${mended}处，没有改${standing}处；新出现${fresh}处。`,
    same: (round: number) => `与第${round}次检查相比没有变化，不另记一次。`,
    kept: (path: string) => `上次的结果另存为 ${path}`,
    passedOver: '这种文件不能读取，请另存为 Word（.docx）、PDF 或 Excel（.xlsx）。',
    next: (path: string) => `退回的单位，用 xxgk return ${path} --organ 本单位名称 生成退改单。`,
  },
  en: {
    compared: (round, path) => `Held against the result of check ${round} (${path}).`,
    progress: (mended, standing, fresh) =>
      `Of what was told before ${mended} mended, ${standing} not; ${fresh} new.`,
    same: (round) => `Nothing changed since check ${round}; no new one is recorded.`,
    kept: (path) => `the result before is kept as ${path}`,
    passedOver: 'Files of this kind are not read: save it as .docx, PDF or .xlsx.',
    next: (path) => `For slips to the organs: xxgk return ${path} --organ NAME.`,
  },
});

const notResult = defineError('input-unreadable', {
  'zh-CN': (path: string) =>
    `“${path}”不是检查结果。请指定 xxgk check … -o 检查结果.xlsx 时生成在旁边的 .json 文件。`,
  en: (path) =>
    `"${path}" is no result of a check: name the .json file that xxgk check … -o RESULT.xlsx writes beside.`,
});

/** The data beside a workbook of results: the same name. */
export function resultDataPath(path: string): string {
  return path.replace(/\.xlsx$/iu, '.json');
}

/** Whether `-o` names a workbook of results: with `--fix` it names the mended data. */
export function namesResult({ outFile, fix }: CheckOptions): boolean {
  return fix !== true && outFile !== undefined && /\.xlsx$/iu.test(outFile);
}

/** The result of a check from its data, also when the workbook beside is named. @throws XxgkError `input-unreadable` */
export async function readCheckResult(path: string, context: CommandContext): Promise<CheckResult> {
  const bytes = await readInputBytes(resultDataPath(path), context);
  const result = parseCheckResult(new TextDecoder().decode(bytes));
  if (result === undefined) throw notResult([path]);
  return result;
}

/** The round before: that which is named, else that which lies where the result is to be written. @throws XxgkError */
export async function previousRound(
  { outFile = '', previousRound: named }: CheckOptions,
  context: CommandContext,
): Promise<CheckResult | undefined> {
  const path = named ?? resultDataPath(outFile);
  const isThere = await stat(resolve(context.workingDirectory, path)).then(
    () => true,
    () => false,
  );
  return named === undefined && !isThere ? undefined : readCheckResult(path, context);
}

/** Writes the workbook of results and its data beside it; the round before is kept under its number. @throws XxgkError */
export async function writeResult(
  { files, unread, passedOver = [], roster }: CheckedMany,
  previous: CheckResult | undefined,
  options: CheckOptions,
  context: CommandContext,
): Promise<void> {
  const { language, today, out } = context;
  const { outFile = '', strict } = options;
  const t = text(language);
  const dataPath = resultDataPath(outFile);
  const result = buildCheckResult({
    reports: files.flatMap(({ input, report, findings, placeOf }) =>
      report === undefined ? [] : [{ name: input, report, findings, placeOf }],
    ),
    unread: [...unread, ...passedOver.map((name) => ({ name, reason: t.passedOver }))],
    roster,
    date: today,
    previous,
    kinds: findingCatalogue,
    strict,
    language,
  });
  const isSame = result === previous;
  if (previous !== undefined) {
    out(t.compared(previous.round, options.previousRound ?? dataPath));
    out(isSame ? t.same(previous.round) : t.progress(...progressOf(result)));
  }
  const isNext = previous !== undefined && !isSame && options.previousRound === undefined;
  if (isNext) for (const path of [outFile, dataPath]) await keep(path, previous.round, options, context);
  const { writeCheckResult } = await import('@xxgk/xlsx-writer');
  const saving = { force: options.force === true || isNext };
  await saveFile({ path: outFile, content: writeCheckResult(result).bytes }, saving, context);
  await saveFile({ path: dataPath, content: `${JSON.stringify(result, null, 1)}\n` }, saving, context);
  if (result.organs.some(({ state }) => state === 'returned')) out(t.next(dataPath));
}

function progressOf({
  organs,
  round,
}: CheckResult): readonly [mended: number, standing: number, fresh: number] {
  const open = organs
    .flatMap(({ findings }) => findings)
    .filter(({ severity, accepted }) => severity !== 'note' && accepted === undefined);
  return [
    organs.flatMap(({ mended }) => mended).length,
    open.filter(({ since }) => since < round).length,
    open.filter(({ since }) => since === round).length,
  ];
}

/** Keeps a file of the round before: `检查结果.第1次.xlsx`. */
async function keep(
  path: string,
  round: number,
  options: CheckOptions,
  context: CommandContext,
): Promise<void> {
  const content = await readFile(resolve(context.workingDirectory, path)).catch(() => undefined);
  if (content === undefined) return;
  const kept = path.replace(/(\.\w+)$/u, `.第${round}次$1`);
  await saveFile({ path: kept, content }, options, { ...context, out: () => undefined });
  context.out(text(context.language).kept(kept));
}
