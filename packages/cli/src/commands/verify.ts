import { createHash } from 'node:crypto';
import { extname, relative, resolve } from 'node:path';
import { defineError, type Finding, hasErrors, words } from '@xxgk/document';
import { editionSpec, figureSpecs, type Report, reportTitle } from '@xxgk/model';
import { verify as verifyContent } from '@xxgk/pipeline';
import { readInputBytes } from '../input/read-input.js';
import { listSeparator, unknownFormat } from '../options/unknown-format.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode, worstExitCode } from '../process/exit-codes.js';
import { asFailure } from '../process/failure.js';
import { findingLines } from '../terminal/finding-lines.js';
import { type ManifestDigests, manifestDigests } from '../verifying/manifest-digests.js';
import { digestDiffers, fileUnreadable, notInManifest } from '../verifying/verify-findings.js';

export interface VerifyOptions {
  readonly manifest?: string;
  readonly format: string;
  readonly strict?: boolean;
}

/** What was found about one file. `sha256` is that of its bytes. */
interface Verified {
  readonly file: string;
  readonly ok: boolean;
  readonly sha256?: string;
  readonly report?: Report;
  readonly findings: readonly Finding[];
}

interface VerifyRun {
  readonly options: VerifyOptions;
  readonly digests: ManifestDigests | undefined;
  readonly context: CommandContext;
}

const FORMATS = ['text', 'json'];
/** Files whose content is verified; of others only the digest is. */
const VERIFIABLE = ['.docx', '.pdf'];

const text = words({
  'zh-CN': {
    passed: (file: string, what: string) => `通过    ${file}${what === '' ? '' : `：${what}`}`,
    failed: (file: string) => `未通过  ${file}`,
    figures: (title: string, count: number) => `${title}，显示的 ${count} 个数字与嵌入的数据一致`,
    digest: '摘要与清单一致',
    summary: (passed: number, failed: number) =>
      `共核验 ${passed + failed} 个文件：${passed} 个通过，${failed} 个未通过。`,
  },
  en: {
    passed: (file, what) => `verified  ${file}${what === '' ? '' : `: ${what}`}`,
    failed: (file) => `NOT verified  ${file}`,
    figures: (title, count) => `${title}, the ${count} figures shown equal the data`,
    digest: 'digest as in the manifest',
    summary: (passed, failed) => `${passed + failed} files: ${passed} verified, ${failed} not.`,
  },
});

const nothingToVerify = defineError('option-invalid', {
  'zh-CN': () => '没有指定要核验的文件，也没有用 --manifest 指定清单。',
  en: () => 'No file to verify and no --manifest.',
});

/** Verifies files made by this program, or all files of a manifest. @throws XxgkError for wrong options */
export async function verify(
  inputs: readonly string[],
  options: VerifyOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { language, out, workingDirectory } = context;
  if (!FORMATS.includes(options.format)) throw unknownFormat([options.format, FORMATS.join('、')]);
  if (inputs.length === 0 && options.manifest === undefined) throw nothingToVerify([]);
  const digests =
    options.manifest === undefined ? undefined : await manifestDigests(options.manifest, context);
  const files =
    inputs.length > 0
      ? inputs
      : [...(digests?.keys() ?? [])].map((path) => relative(workingDirectory, path) || path);
  const run: VerifyRun = { options, digests, context };
  const codes: ExitCode[] = [];
  const results: object[] = [];
  for (const file of files) {
    const { code, result } = await tryFile(file, run);
    codes.push(code);
    if (options.format === 'json') results.push(dataOf(result));
    else for (const line of linesOf(result, run)) out(line);
  }
  const passed = codes.filter((code) => code === ExitCode.ok).length;
  if (options.format === 'json')
    out(JSON.stringify({ schema: 'xxgk/verification@1', files: results }, null, 2));
  else out(text(language).summary(passed, codes.length - passed));
  return worstExitCode(codes);
}

/** One file that cannot be read does not keep the others from being verified. */
async function tryFile(
  file: string,
  run: VerifyRun,
): Promise<{ readonly code: ExitCode; readonly result: Verified }> {
  try {
    const result = await verifyOne(file, run);
    return { code: result.ok ? ExitCode.ok : ExitCode.findings, result };
  } catch (error) {
    const { language } = run.context;
    const failure = asFailure(error, language);
    if (failure === undefined) throw error;
    const findings = [fileUnreadable.find(language, {}, failure.message)];
    return { code: failure.exitCode, result: { file, ok: false, findings } };
  }
}

async function verifyOne(file: string, { options, digests, context }: VerifyRun): Promise<Verified> {
  const { language, workingDirectory } = context;
  const bytes = await readInputBytes(file, context);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const listed = digestFindings(digests, resolve(workingDirectory, file), sha256, context);
  const isOther = !VERIFIABLE.includes(extname(file).toLowerCase());
  const content =
    isOther && digests !== undefined ? { findings: [] } : await verifyContent(bytes, file, language);
  const findings = [...listed, ...content.findings];
  const ok = !hasErrors(findings, options.strict === true);
  return { file, ok, sha256, findings, ...('report' in content ? { report: content.report } : {}) };
}

function digestFindings(
  digests: ManifestDigests | undefined,
  path: string,
  sha256: string,
  { language }: CommandContext,
): readonly Finding[] {
  if (digests === undefined) return [];
  const expected = digests.get(path);
  if (expected === undefined) return [notInManifest.find(language, {})];
  return expected === sha256 ? [] : [digestDiffers.find(language, { actual: sha256, expected })];
}

function linesOf(
  { file, ok, report, findings }: Verified,
  { digests, context: { language } }: VerifyRun,
): readonly string[] {
  const { passed, failed, figures, digest } = text(language);
  const what = [
    ...(report === undefined
      ? []
      : [figures(reportTitle(report), figureSpecs(editionSpec(report.edition)).length)]),
    ...(digests === undefined ? [] : [digest]),
  ].join(listSeparator(language));
  return [ok ? passed(file, what) : failed(file), ...findingLines(findings, language)];
}

function dataOf({ report, ...verified }: Verified): object {
  return { ...verified, title: report && reportTitle(report) };
}
