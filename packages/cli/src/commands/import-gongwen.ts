import { basename, join } from 'node:path';
import { hasErrors } from '@xxgk/document';
import { readGongwenFile } from '@xxgk/node';
import { fileName } from '@xxgk/pipeline';
import { type OutputOwners, saveFilesOf } from '../output/save-file.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { printFindings } from '../terminal/print-findings.js';

/** Makes Markdown of an official document that exists, its elements at the head. @throws XxgkError */
export async function importGongwen(
  input: string,
  options: { readonly outDir: string; readonly force?: boolean },
  owners: OutputOwners,
  context: CommandContext,
): Promise<ExitCode> {
  const { reading, markdown } = await readGongwenFile(input, context);
  printFindings(reading.findings, context);
  const { gongwenMarkdown } = await import('@xxgk/gongwen');
  const name = reading.ok ? reading.gongwen.title : basename(input).replace(/\.[^.]+$/u, '');
  const content = reading.ok ? gongwenMarkdown(reading.gongwen) : markdown;
  await saveFilesOf(
    input,
    [{ path: join(options.outDir, fileName(name, '.md')), content }],
    owners,
    options,
    context,
  );
  return hasErrors(reading.findings) ? ExitCode.findings : ExitCode.ok;
}
