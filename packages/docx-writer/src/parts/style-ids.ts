import type { TableCell, Text, TextRole } from '@xxgk/document';

/** Ids of the named styles, by what they are for. Word's own names are kept where it has one. */
export const styleIds = {
  paragraph: {
    title: 'Title',
    heading1: 'Heading1',
    heading2: 'Heading2',
    heading3: 'Heading3',
    heading4: 'Heading4',
    body: 'GongwenBody',
    salutation: 'GongwenSalutation',
    signature: 'GongwenSignature',
    pictureCaption: 'Caption',
    tableCaption: 'GongwenTableCaption',
  } satisfies Record<TextRole, string>,
  runInHeading: {
    runInHeading2: 'GongwenRunInHeading2',
    runInHeading3: 'GongwenRunInHeading3',
    runInHeading4: 'GongwenRunInHeading4',
  } satisfies Record<NonNullable<Text['role']>, string>,
  picture: 'GongwenPicture',
  table: 'GongwenTable',
  tableText: 'GongwenTableText',
  tableCell: {
    columnHeader: 'GongwenTableHeader',
    rowHeader: 'GongwenTableLabel',
    figure: 'GongwenTableFigure',
    text: 'GongwenTableWords',
  } satisfies Record<TableCell['role'], string>,
  turnedTable: 'GongwenTurnedTable',
  turnedTableText: 'GongwenTurnedTableText',
  turnedTableCell: {
    columnHeader: 'GongwenTurnedTableHeader',
    rowHeader: 'GongwenTurnedTableLabel',
    figure: 'GongwenTurnedTableFigure',
    text: 'GongwenTurnedTableWords',
  } satisfies Record<TableCell['role'], string>,
  denseTable: 'GongwenDenseTable',
  denseTableText: 'GongwenDenseTableText',
  denseTableCell: {
    columnHeader: 'GongwenDenseTableHeader',
    rowHeader: 'GongwenDenseTableLabel',
    figure: 'GongwenDenseTableFigure',
    text: 'GongwenDenseTableWords',
  } satisfies Record<TableCell['role'], string>,
  textTable: 'GongwenTextTable',
  textTableText: 'GongwenTextTableText',
  textTableCell: {
    columnHeader: 'GongwenTextTableHeader',
    rowHeader: 'GongwenTextTableLabel',
    figure: 'GongwenTextTableFigure',
    text: 'GongwenTextTableWords',
  } satisfies Record<TableCell['role'], string>,
  footer: 'Footer',
  oddPageNumber: 'GongwenOddPageNumber',
  evenPageNumber: 'GongwenEvenPageNumber',
} as const;
