import { words } from '@xxgk/document';
import type { LocalContext } from '../process/local-context.js';
import { type FileSource, filesOf, type Source, sourceOf } from './sources.js';

/** Files that official documents are written in, and those of programs for text. */
const WRITTEN = /\.(?:md|markdown|txt)$/iu;
const PROCESSED = /\.(?:docx?|wps|odt|rtf)$/iu;

const passedOver = words({
  'zh-CN': (folder: string, count: number) =>
    `“${folder}”中另有 ${count} 个 Word 文件没有编排（可能是由文本生成的）；要编排，请写 "${folder}/**/*.docx"。`,
  en: (folder, count) =>
    `${count} word-processor files of "${folder}" were passed over, for they may have been made of the texts; to set them write "${folder}/**/*.docx".`,
});

/**
 * What an argument stands for where official documents are written: of a folder its Markdown and text files; documents of
 * word processors where it has none of these, and else they are told, for they may be what was made of the texts.
 * @throws XxgkError `input-unreadable`
 */
export async function gongwenSource(
  input: string,
  isOutput: (path: string) => boolean,
  context: LocalContext,
): Promise<Source> {
  const written = await sourceOf(input, context, (path) => WRITTEN.test(path));
  if (written.kind !== 'folder') return written;
  const processed: FileSource = { ...written, accepts: (path) => PROCESSED.test(path) };
  const count = async (source: FileSource): Promise<number> => {
    let found = 0;
    for await (const { names } of filesOf(source, isOutput, context)) found += names.length;
    return found;
  };
  const left = await count(processed);
  if (left === 0) return written;
  if ((await count(written)) === 0) return processed;
  context.err?.(passedOver(context.language)(input, left));
  return written;
}
