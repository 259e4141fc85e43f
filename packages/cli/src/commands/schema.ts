import { resolve } from 'node:path';
import { reportJsonSchema } from '@xxgk/model';
import { writeOutput } from '../output/write-output.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';

export interface SchemaOptions {
  readonly outFile?: string;
  readonly force?: boolean;
}

/** Prints the JSON Schema of a report, or writes it to a file. */
export async function schema(
  { outFile, force = false }: SchemaOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const text = JSON.stringify(reportJsonSchema(), null, 2);
  if (outFile === undefined) {
    context.out(text);
    return ExitCode.ok;
  }
  const path = resolve(context.workingDirectory, outFile);
  const bytes = new TextEncoder().encode(`${text}\n`);
  await writeOutput(path, bytes, force, context);
  context.out(context.messages.written(path, Math.ceil(bytes.length / 1024)));
  return ExitCode.ok;
}
