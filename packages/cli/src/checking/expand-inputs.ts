import { join } from 'node:path';
import { filesOf, isReportFile, sourceOf } from '../input/sources.js';
import type { CommandContext } from '../process/environment.js';

/**
 * The files that arguments stand for: those of a folder and its subfolders that may be reports, those that a pattern
 * names (shells that expand none leave that to us), or a file as it is. @throws XxgkError `input-unreadable`
 */
export async function expandInputs(
  inputs: readonly string[],
  context: CommandContext,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const input of inputs) {
    const source = await sourceOf(input, context, isReportFile);
    if (source.kind === 'list' || source.kind === 'file') files.push(input);
    else
      for await (const { path, names } of filesOf(source, () => false, context))
        files.push(...names.map((name) => join(source.base, path, name)));
  }
  return files;
}
