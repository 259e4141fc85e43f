import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Constructs that clerks write without meaning them: indented lines are no code, a line of dashes makes no heading. */
const DISABLED = { disable: { null: ['codeIndented', 'setextUnderline', 'definition', 'autolink'] } };

/** Markdown with tables and footnotes; stress works beside Chinese punctuation. The only place that knows the parser. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), gfmFootnote(), cjkFriendlyExtension(), DISABLED],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
}
