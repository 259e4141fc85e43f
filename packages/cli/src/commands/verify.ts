import { extname, relative, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { defineError, hasErrors, words } from '@xxgk/document';
import { reportTitle } from '@xxgk/model';
import {
  type ContextOf,
  dataBeside,
  localSession,
  manifestDigests,
  oneOf,
  readGuarded,
  readInputBytes,
  sha256,
} from '@xxgk/node';
import { digestFindings, fileUnreadable, verificationLines, verify as verifyContent } from '@xxgk/pipeline';
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

interface VerifyRun {
  readonly isStrict: boolean;
  readonly digests: ReadonlyMap<string, string> | undefined;
  readonly against: string | undefined;
  readonly contextOf: ContextOf;
  readonly context: CommandContext;
}

/** Files whose content is verified; of others only the digest is. */
const VERIFIABLE = ['.docx', '.pdf', '.ofd', '.html', '.htm'];

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
  const run: VerifyRun = { isStrict: strict, digests, against: options.against, contextOf, context };
  const codes: ExitCode[] = [];
  const results: object[] = [];
  for (const file of inputs.length > 0 ? inputs : listed) {
    const { code, ...verified } = await verifyOne(file, run);
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
async function verifyOne(file: string, run: VerifyRun): Promise<Verified & { readonly code: ExitCode }> {
  const { language } = run.context;
  const result = await verifyFile(file, run).catch(toFailure(language));
  if (!(result instanceof Failure)) return { ...result, code: result.ok ? ExitCode.ok : ExitCode.findings };
  const findings = [fileUnreadable.find(language, {}, result.message)];
  return { file, ok: false, findings, code: result.exitCode };
}

async function verifyFile(file: string, run: VerifyRun): Promise<Verified> {
  const { isStrict, digests, context } = run;
  const { language, workingDirectory } = context;
  const bytes = await readInputBytes(file, context);
  const actual = sha256(bytes);
  const isListedOnly = digests !== undefined && !VERIFIABLE.includes(extname(file).toLowerCase());
  const content: Awaited<ReturnType<typeof verifyContent>> = isListedOnly
    ? { findings: [] }
    : await verifyBytes(bytes, file, run);
  const listed = digests?.get(resolve(workingDirectory, file));
  const ofDigest = digests === undefined ? [] : digestFindings(actual, listed, language);
  const findings = [...ofDigest, ...content.findings];
  const { report, isSame } = content;
  return { file, ok: !hasErrors(findings, isStrict), sha256: actual, findings, report, isSame };
}

async function verifyBytes(
  bytes: Uint8Array,
  file: string,
  { against, contextOf, context }: VerifyRun,
): ReturnType<typeof verifyContent> {
  const shown = await readGuarded('shown', { bytes, name: file }, context);
  // A document of another kind carries Markdown, not the data of a report.
  if (shown.format !== 'other' && shown.data?.trimStart().startsWith('{') !== true) {
    const findings = await readGuarded('gongwenShown', { bytes, name: file }, context);
    if (findings !== undefined) return { findings };
  }
  return verifyContent(shown, bytes, {
    ...contextOf({ file }),
    version: context.version,
    deflate: (packed, level) => deflateRawSync(packed, level === undefined ? {} : { level }),
    against: lacksData(shown) ? await dataBeside(file, against, context) : undefined,
  });
}

/** A PDF of a kind that holds no attachments. */
function lacksData(shown: Parameters<typeof verifyContent>[0]): boolean {
  return shown.format === 'pdf' && shown.data === undefined && /^[12]/u.test(shown.traits?.pdfa ?? '');
}

function dataOf({ report, ...verified }: Verified): object {
  return { ...verified, title: report && reportTitle(report) };
}
