import { explanation, findingCatalogue, findingList } from '@xxgk/pipeline/findings';
import { findingNamed } from '../options/finding-named.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';

/** Prints what a rule demands, why, and how to mend a breach; without a rule lists all. @throws XxgkError `option-invalid` */
export function explain(ids: readonly string[], _: object, { language, out }: CommandContext): ExitCode {
  if (ids.length > 0) out(ids.map((id) => explanation(findingNamed(id), language)).join('\n\n'));
  else for (const line of findingList(findingCatalogue, language)) out(line);
  return ExitCode.ok;
}
