import { relative } from 'node:path';
import { defineError, hasErrors, words } from '@xxgk/document';
import { reportTitle } from '@xxgk/model';
import { localSession, manifestDigests, oneOf, verifyFile } from '@xxgk/node';
import { fileUnreadable, verificationLines } from '@xxgk/pipeline';
import type { CommandContext } from '../process/environment.js';
import { ExitCode, worstExitCode } from '../process/exit-codes.js';
import { Failure, toFailure } from '../process/failure.js';

export interface VerifyOptions {
  readonly manifest?: string;
  readonly format: string;
  readonly strict?: boolean;
  readonly against?: string;
  readonly fonts?: string;
}

/** What was found about one file, with the digest of its bytes where they could be read. */
type Verified = Parameters<typeof verificationLines>[0] & { readonly sha256?: string };

const summary = words({
  'zh-CN': (passed: number, failed: number) =>
    `共核验 ${passed + failed} 个文件：${passed} 个通过，${failed} 个未通过。`,
  en: (passed, failed) => `${passed + failed} files: ${passed} verified, ${failed} not.`,
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
  const { format, manifest, strict = false } = options;
  const isJson = oneOf(format, ['text', 'json']) === 'json';
  if (inputs.length === 0 && manifest === undefined) throw nothingToVerify([]);
  const digests = manifest === undefined ? undefined : await manifestDigests(manifest, context);
  const listed = [...(digests?.keys() ?? [])].map((path) => relative(workingDirectory, path) || path);
  const contextOf = localSession(options.fonts, true, context);
  const run = { digests, against: options.against, contextOf };
  const codes: ExitCode[] = [];
  const results: object[] = [];
  for (const file of inputs.length > 0 ? inputs : listed) {
    const { code, ...verified } = await verifyOne(file, run, strict, context);
    codes.push(code);
    if (isJson) results.push(dataOf(verified));
    else for (const line of verificationLines(verified, digests !== undefined, language)) out(line);
  }
  const passed = codes.filter((code) => code === ExitCode.ok).length;
  if (isJson) out(JSON.stringify({ schema: 'xxgk/verification@1', files: results }, null, 2));
  else out(summary(language)(passed, codes.length - passed));
  return worstExitCode(codes);
}

/** One file that cannot be read does not keep the others from being verified. */
async function verifyOne(
  file: string,
  run: Parameters<typeof verifyFile>[1],
  isStrict: boolean,
  context: CommandContext,
): Promise<Verified & { readonly code: ExitCode }> {
  const { language } = context;
  const result = await verifyFile(file, run, context).catch(toFailure(language));
  if (result instanceof Failure) {
    const findings = [fileUnreadable.find(language, {}, result.message)];
    return { file, ok: false, findings, code: result.exitCode };
  }
  const { sha256, findings, report, isSame } = result;
  const ok = !hasErrors(findings, isStrict);
  return { file, ok, sha256, findings, report, isSame, code: ok ? ExitCode.ok : ExitCode.findings };
}

function dataOf({ report, ...verified }: Verified): object {
  return { ...verified, title: report && reportTitle(report) };
}
