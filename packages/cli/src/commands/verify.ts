import { createHash } from 'node:crypto';
import { extname, relative, resolve } from 'node:path';
import { editionSpec, type Finding, figureSpecs, hasErrors, type Report, reportTitle } from '@xxgk/model';
import { verifyFile } from '@xxgk/readers';
import { readInputBytes } from '../input/read-input.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { asFailure, Failure } from '../process/failure.js';
import { worstExitCode } from '../process/worst-exit-code.js';
import { findingLines } from '../terminal/finding-lines.js';
import { type ManifestDigests, manifestDigests } from '../verifying/manifest-digests.js';

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

/** Verifies files made by this program, or all files of a manifest. @throws Failure for wrong options */
export async function verify(
  inputs: readonly string[],
  options: VerifyOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { messages, out, workingDirectory } = context;
  if (!FORMATS.includes(options.format))
    throw new Failure(ExitCode.usage, messages.unknownFormat(options.format, FORMATS.join('、')));
  if (inputs.length === 0 && options.manifest === undefined)
    throw new Failure(ExitCode.usage, messages.verify.nothing);
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
  else out(messages.verify.summary(passed, codes.length - passed));
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
    const failure = asFailure(error);
    if (failure === undefined) throw error;
    const finding: Finding = { ruleId: 'verify/unreadable', severity: 'error', message: failure.message };
    return { code: failure.exitCode, result: { file, ok: false, findings: [finding] } };
  }
}

async function verifyOne(file: string, { options, digests, context }: VerifyRun): Promise<Verified> {
  const { language, workingDirectory } = context;
  const bytes = await readInputBytes(file, context);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const listed = digestFindings(digests, resolve(workingDirectory, file), sha256, context);
  const isOther = !VERIFIABLE.includes(extname(file).toLowerCase());
  const content =
    isOther && digests !== undefined ? { findings: [] } : await verifyFile(bytes, file, { language });
  const findings = [...listed, ...content.findings];
  const ok = !hasErrors(findings, options.strict === true);
  return { file, ok, sha256, findings, ...('report' in content ? { report: content.report } : {}) };
}

function digestFindings(
  digests: ManifestDigests | undefined,
  path: string,
  sha256: string,
  { messages: { verify: words } }: CommandContext,
): readonly Finding[] {
  if (digests === undefined) return [];
  const expected = digests.get(path);
  if (expected === sha256) return [];
  return expected === undefined
    ? [{ ruleId: 'verify/not-in-manifest', severity: 'error', ...words.notInManifest }]
    : [
        {
          ruleId: 'verify/digest-differs',
          severity: 'error',
          actual: sha256,
          expected,
          ...words.digestDiffers,
        },
      ];
}

function linesOf(
  { file, ok, report, findings }: Verified,
  { digests, context }: VerifyRun,
): readonly string[] {
  const { messages } = context;
  const { verify: words } = messages;
  const what = [
    ...(report === undefined
      ? []
      : [words.figures(reportTitle(report), figureSpecs(editionSpec(report.edition)).length)]),
    ...(digests === undefined ? [] : [words.digest]),
  ].join(messages.listSeparator);
  return [ok ? words.passed(file, what) : words.failed(file), ...findingLines(findings, messages)];
}

function dataOf({ report, ...verified }: Verified): object {
  return { ...verified, ...(report === undefined ? {} : { title: reportTitle(report) }) };
}
