import type { StyleSheet, TextRole, Typeface } from '@xxgk/document';
import type { Declarations } from './declarations.js';
import { fontFamilies } from './font-families.js';
import type { HtmlRole } from './roles.js';

/** Hidden from the eye, not from screen readers. */
export const VISUALLY_HIDDEN: Declarations = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  padding: '0',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

const BORDER = '1px solid #333';

/** What looks the same in a page, in a fragment and in print: faces, alignment, indents, rules. Lengths in em. */
export function roleDeclarations(sheet: StyleSheet): Readonly<Record<HtmlRole, Declarations>> {
  return { ...textRoles(sheet), ...tableRoles(sheet), ...signatureRoles(sheet) };
}

function textRoles({ text }: StyleSheet) {
  const declared = (role: TextRole): Declarations => ({
    margin: '0',
    ...face(text[role].typeface),
    'text-align': text[role].alignment,
    'text-indent': `${text[role].firstLineIndent}em`,
  });
  return {
    title: { ...declared('title'), 'text-wrap': 'balance' },
    titleSegment: { display: 'inline-block' },
    heading1: declared('heading1'),
    heading2: declared('heading2'),
    heading3: declared('heading3'),
    heading4: declared('heading4'),
    body: declared('body'),
    salutation: declared('salutation'),
    flushLeft: { ...declared('body'), 'text-indent': '0', 'text-align': 'left' },
    centred: { ...declared('body'), 'text-indent': '0', 'text-align': 'center' },
    flushRight: { ...declared('body'), 'text-indent': '0', 'text-align': 'right' },
    list: { margin: '0', padding: '0', 'list-style': 'none' },
    listItem: { ...declared('body'), 'list-style': 'none' },
    pageBreak: { 'break-after': 'page' },
    strong: { 'font-weight': 'bold' },
    underlined: { 'text-decoration': 'underline' },
    footnotes: { 'margin-top': '1.5em', padding: '0.5em 0 0', 'border-top': BORDER },
    footnoteMark: { 'line-height': '1' },
    footnote: { ...declared('body'), 'text-indent': '0', 'font-size': '0.875em' },
    picture: { margin: '0.6em 0', 'text-align': 'center', 'text-indent': '0', 'break-inside': 'avoid' },
    pictureImage: { 'max-width': '100%', height: 'auto' },
    pictureCaption: { ...declared('pictureCaption'), 'font-size': '0.875em' },
    runInHeading2: face(text.heading2.typeface),
    runInHeading3: face(text.heading3.typeface),
    runInHeading4: face(text.heading4.typeface),
  };
}

function tableRoles({ table, text }: StyleSheet) {
  const cell = (typeface: Typeface, alignment: string): Declarations => ({
    border: BORDER,
    padding: '0.25em 0.3em',
    ...face(typeface),
    'text-align': alignment,
    'vertical-align': 'middle',
  });
  return {
    tableRegion: { position: 'relative', 'overflow-x': 'auto', margin: '0.6em 0' },
    table: {
      'border-collapse': 'collapse',
      width: '100%',
      border: BORDER,
      'text-indent': '0',
      'line-height': '1.4',
    },
    caption: VISUALLY_HIDDEN,
    tableCaption: {
      ...face(text.tableCaption.typeface),
      'font-size': '0.875em',
      'text-align': 'center',
      'text-indent': '0',
    },
    tableNote: { margin: '0.2em 0 0', 'text-indent': '0', ...face(table.typeface), 'font-size': '0.875em' },
    keptRow: { 'break-after': 'avoid' },
    columnHeader: cell(table.headerTypeface, 'center'),
    rowHeader: cell(table.typeface, 'left'),
    figure: cell(table.typeface, 'center'),
    text: cell(table.typeface, 'left'),
    textCentred: cell(table.typeface, 'center'),
    textRight: cell(table.typeface, 'right'),
  };
}

/** The box is as wide as its longer line; the date begins two characters right of the organ. @rule GB/T 9704-2012 §7.3.5.2 */
function signatureRoles({ signature, text }: StyleSheet) {
  const line: Declarations = { margin: '0', 'text-indent': '0', 'text-align': 'left' };
  return {
    signature: { ...face(text.signature.typeface), 'text-align': 'right', 'text-indent': '0' },
    signatureBox: { display: 'inline-block', 'margin-right': `${signature.organIndent}em` },
    signatureOrgan: line,
    signatureDate: { ...line, 'padding-left': `${signature.dateIndent}em` },
  };
}

function face(typeface: Typeface): Declarations {
  return { 'font-family': fontFamilies[typeface], 'font-weight': 'normal' };
}
