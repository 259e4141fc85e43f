import { createSession, hasErrors } from '@xxgk/document';
import { verificationLines, verify } from '@xxgk/pipeline';
import { readShownFile } from '@xxgk/readers';
import { appFontSource, documentContext } from '../preparing/app-context.js';
import { drawingResources } from '../preparing/drawing-resources.js';
import type { Failed } from '../reading/open-file.js';
import { version } from '../state/version.js';
import { describeError } from '../workers/describe-error.js';
import type { VerifiedFile, VerifyRequest } from './verify-protocol.js';

/** Verifies a file away from the page. */
export function verifyWorker(): (event: MessageEvent<VerifyRequest>) => Promise<void> {
  return async ({ data }) => self.postMessage(await answer(data));
}

async function answer(request: VerifyRequest): Promise<VerifiedFile | Failed> {
  const { name: file, language } = request;
  try {
    const result = await verified(request);
    const ok = !hasErrors(result.findings);
    const [verdict = ''] = verificationLines({ file, ok, ...result }, false, language);
    return { outcome: 'verified', ok, verdict, findings: result.findings };
  } catch (error) {
    return { outcome: 'failed', reason: describeError(error, language) };
  }
}

async function verified(request: VerifyRequest): ReturnType<typeof verify> {
  const { bytes, name, language, fonts, ownFonts } = request;
  const shown = await readShownFile(bytes, name, language);
  // A document of another kind carries its text, not the data of a report.
  if (shown.format !== 'other' && shown.data?.trimStart().startsWith('{') !== true) {
    const { verifyGongwen } = await import('@xxgk/gongwen');
    const findings = await verifyGongwen(bytes, name, language);
    if (findings !== undefined) return { findings };
  }
  const source = appFontSource(ownFonts, drawingResources, fonts);
  const context = documentContext(request, source, drawingResources, createSession());
  return verify(shown, bytes, { ...context, version });
}
