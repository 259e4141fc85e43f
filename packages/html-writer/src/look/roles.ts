import type { TableCell, Text, TextRole } from '@xxgk/document';

/** What a piece of the page is; a look gives each role its appearance. */
export type HtmlRole =
  | TextRole
  | NonNullable<Text['role']>
  | TableCell['role']
  | 'titleSegment'
  | 'flushLeft'
  | 'centred'
  | 'flushRight'
  | 'list'
  | 'listItem'
  | 'pageBreak'
  | 'strong'
  | 'underlined'
  | 'footnotes'
  | 'footnote'
  | 'footnoteMark'
  | 'tableRegion'
  | 'table'
  | 'caption'
  | 'tableCaption'
  | 'textCentred'
  | 'textRight'
  | 'keptRow'
  | 'tableNote'
  | 'picture'
  | 'pictureImage'
  | 'signatureBox'
  | 'signatureOrgan'
  | 'signatureDate';

/** `rowHeader` → `row-header`: the class of a role. */
export function className(role: HtmlRole): string {
  return role.replace(/[A-Z0-9]/g, (letter) => `-${letter.toLowerCase()}`);
}
