import type { Finding } from '@xxgk/document';
import { readGongwen } from '@xxgk/gongwen';
import { prepareDocument } from '@xxgk/pipeline';
import type { documentContext, GongwenPreparation } from './app-context.js';

/** A document as it is being written, ready to be made into files; or why it is none yet. */
export async function prepareGongwen(
  { markdown, previous, profile, language }: GongwenPreparation,
  context: ReturnType<typeof documentContext>,
): Promise<
  Awaited<ReturnType<typeof prepareDocument>> | { readonly ok: false; readonly findings: readonly Finding[] }
> {
  const reading = readGongwen(markdown, language);
  if (!reading.ok) return reading;
  const before = previous === undefined ? undefined : readGongwen(previous, language);
  return prepareDocument(reading, { ...context, profile, previous: before?.ok ? before : undefined });
}
