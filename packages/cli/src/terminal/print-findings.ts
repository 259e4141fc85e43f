import type { Finding } from '@xxgk/document';
import { findingLines, findingSummary } from '@xxgk/pipeline';
import type { CommandContext } from '../process/environment.js';

/** Prints findings, where there are any, with their summary among the messages. */
export function printFindings(findings: readonly Finding[], { err, language }: CommandContext): void {
  for (const line of findingLines(findings, language)) err(line);
  if (findings.length > 0) err(findingSummary(findings, language));
}
