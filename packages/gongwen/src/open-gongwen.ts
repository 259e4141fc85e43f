import type { Language } from '@xxgk/document';
import { decodeText, openSource, refusingBeyond, type SourceDocument } from '@xxgk/sources';
import { type GongwenReading, readGongwen } from './read/read-gongwen.js';
import { leftOut } from './read/source-findings.js';
import { sourceMarkdown } from './read/source-markdown.js';

/** A document that was opened, and its text as Markdown: the file's own, or what was made of it. */
export interface OpenedGongwen {
  readonly reading: GongwenReading;
  readonly markdown: string;
}

/**
 * Opens an official document from the bytes of a file: Markdown, plain text, or a Word document, web page or PDF, of
 * which Markdown is made. The format is told by the content; `name` only appears in messages.
 * @throws XxgkError `input-unreadable` (as a rejection) when the file cannot be read at all
 */
export async function openGongwen(
  bytes: Uint8Array,
  name: string,
  language: Language = 'zh-CN',
): Promise<OpenedGongwen> {
  return refusingBeyond(name, async () => {
    const source = await openSource(bytes, name);
    if (source.format === 'text' || source.format === 'data' || source.format === 'xlsx') {
      const markdown = decodeText(bytes, name);
      return { markdown, reading: readGongwen(markdown, language) };
    }
    const document = await source.read();
    const { markdown, findings } = sourceMarkdown(document, language);
    const beside =
      source.format === 'docx' ? besideText((await source.beside()).furnitureWritten ?? [], document) : [];
    const reading = readGongwen(markdown, language);
    return {
      markdown,
      reading: {
        ...reading,
        findings: [
          ...beside.map((words) => leftOut.find(language, {}, words)),
          ...findings,
          ...reading.findings,
        ],
      },
    };
  });
}

/** Words of headers, footers and comments; those of notes are read. */
function besideText(furniture: readonly string[], { blocks }: SourceDocument): readonly string[] {
  const bare = (words: string) => words.replace(/[\d\s]+/gu, '');
  const read = new Set(
    blocks
      .flatMap((block) => (block.type === 'paragraph' ? (block.footnotes ?? []) : []))
      .map(({ text }) => bare(text)),
  );
  return furniture.filter(
    (words) => /\p{L}/u.test(words) && ![...read].some((note) => note.includes(bare(words))),
  );
}
