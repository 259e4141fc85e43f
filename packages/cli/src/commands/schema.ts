import { reportJsonSchema } from '@xxgk/model';
import { printOrSave } from '../output/save-file.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';

export interface SchemaOptions {
  readonly outFile?: string;
  readonly force?: boolean;
}

/** Prints the JSON Schema of a report, or writes it to a file. @throws XxgkError `output-unwritable` */
export async function schema(options: SchemaOptions, context: CommandContext): Promise<ExitCode> {
  await printOrSave(JSON.stringify(reportJsonSchema(), null, 2), options, context);
  return ExitCode.ok;
}
