import { words } from '@xxgk/document';
import { starterNamed } from '@xxgk/gongwen';
import { saveFile } from '../output/save-file.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';

const next = words({
  'zh-CN': '用文本编辑器改写，再用 xxgk check 检查，用 xxgk write 生成文件。',
  en: 'Edit it, then run xxgk check and xxgk write.',
});

/** Writes the file of a new document of the kind or form that a name means; nothing where it means none. @throws XxgkError `output-unwritable` */
export async function initGongwen(
  kind: string,
  options: {
    readonly organ?: string;
    readonly year?: string;
    readonly outFile?: string;
    readonly force?: boolean;
  },
  context: CommandContext,
): Promise<ExitCode | undefined> {
  const content = starterNamed(kind, options.organ, options.year);
  if (content === undefined) return undefined;
  await saveFile({ path: options.outFile ?? `${kind}.md`, content }, options, context);
  context.out(next(context.language));
  return ExitCode.ok;
}
