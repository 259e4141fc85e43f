import { join } from 'node:path';
import { filesOf, filesPassedOver, isReportFile, sourceOf } from '../input/sources.js';
import type { LocalContext } from '../process/local-context.js';

/** What arguments stand for. */
export interface ExpandedInputs {
  readonly files: readonly string[];
  /** Files beside them that are of no kind that is read and may be reports. */
  readonly passedOver: readonly string[];
}

/**
 * The files that arguments stand for: those of a folder and its subfolders, or of an archive, that may be reports, those that a pattern
 * names (shells that expand none leave that to us), or a file as it is. @throws XxgkError `input-unreadable`
 */
export async function expandInputs(
  inputs: readonly string[],
  context: LocalContext,
): Promise<ExpandedInputs> {
  const files: string[] = [];
  const passedOver: string[] = [];
  for (const input of inputs) {
    passedOver.push(...(await filesPassedOver(input, context)));
    const source = await sourceOf(input, context, isReportFile, true);
    if (source.kind === 'list' || source.kind === 'file') files.push(input);
    else
      for await (const { path, names } of filesOf(source, () => false, context))
        files.push(...names.map((name) => join(source.base, path, name)));
  }
  return { files, passedOver };
}
