import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { createSession, hasErrors } from '@xxgk/document';
import { fillPlaceholders } from '@xxgk/model';
import { digestFindings, readSource, verificationLines, verify } from '@xxgk/pipeline';
import { readShownFile } from '@xxgk/readers';
import { appFontSource, documentContext } from '../preparing/app-context.js';
import { drawingResources } from '../preparing/drawing-resources.js';
import type { Failed } from '../reading/open-file.js';
import { version } from '../state/version.js';
import { describeError } from '../workers/describe-error.js';
import { VERIFIABLE, type VerifiedFile, type VerifyRequest } from './verify-protocol.js';

/** Verifies a file away from the page. */
export function verifyWorker(): (event: MessageEvent<VerifyRequest>) => Promise<void> {
  return async ({ data }) => self.postMessage(await answer(data));
}

async function answer(request: VerifyRequest): Promise<VerifiedFile | Failed> {
  const { name: file, language } = request;
  try {
    const { listed } = request;
    const result = VERIFIABLE.test(file) ? await verified(request) : { findings: [] };
    const actual = bytesToHex(sha256(request.bytes));
    const ofDigest = listed === undefined ? [] : digestFindings(actual, listed.sha256, language);
    const findings = [...ofDigest, ...result.findings];
    const ok = !hasErrors(findings);
    const [verdict = ''] = verificationLines(
      { ...result, file, ok, findings },
      listed !== undefined,
      language,
    );
    const isListed = listed?.sha256 === actual && result.findings.every(({ ruleId }) => ruleId === NO_DATA);
    if (isListed && (!ok || !VERIFIABLE.test(file)))
      return { outcome: 'verified', state: 'listed', verdict: '', findings: [] };
    return { outcome: 'verified', state: ok ? 'passed' : 'failed', verdict, findings };
  } catch (error) {
    return { outcome: 'failed', reason: describeError(error, language) };
  }
}

/** Found of files that carry none of their data, such as the body of a web page. */
const NO_DATA = 'verify/no-data';

/** Where data may lie that a file does not hold itself: those that say how they were made come first. */
const DATA_BESIDE = ['.docx', '.html', '.json', '.yaml'];

/** The data of a file under the same name. */
async function dataBeside({ name, beside, language }: VerifyRequest) {
  const stem = name.replace(/\.[^.]+$/u, '');
  const other = DATA_BESIDE.map((ending) => stem + ending).find((known) => Object.hasOwn(beside, known));
  const bytes = beside[other ?? ''];
  if (other === undefined || bytes === undefined) return undefined;
  const shown = await readShownFile(bytes, other, language);
  const read = await readSource({ kind: 'file', bytes, name: other }, language);
  if (!read.ok) return undefined;
  const { report } = fillPlaceholders(read.report);
  return { name: other, report, making: shown.format === 'other' ? undefined : shown.making };
}

async function verified(request: VerifyRequest): ReturnType<typeof verify> {
  const { bytes, name, language, fonts, ownFonts, beside } = request;
  const shown = await readShownFile(bytes, name, language);
  // A document of another kind carries its text, not the data of a report.
  if (shown.format !== 'other' && shown.data?.trimStart().startsWith('{') !== true) {
    const { verifyGongwen } = await import('@xxgk/gongwen');
    const findings = await verifyGongwen(bytes, name, language);
    if (findings !== undefined) return { findings };
  }
  const source = appFontSource(ownFonts, drawingResources, fonts);
  const context = documentContext({ language, pictures: beside }, source, drawingResources, createSession());
  const holdsNone = shown.format !== 'other' && shown.data === undefined;
  const against = holdsNone ? await dataBeside(request) : undefined;
  return verify(shown, bytes, { ...context, version, against });
}
