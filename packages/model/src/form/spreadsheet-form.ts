import type { TableId } from '../report/editions/form.js';

/** The sheets of the spreadsheet form. */
export type FormSheetId = 'basics' | 'prose' | TableId | 'optional' | 'checks';

/** What a sheet is called, and the defined name that leads to its content wherever a clerk has moved it. */
export interface FormSheet {
  readonly name: string;
  readonly definedName: string;
}

/** The sheets, in their order. Writer and reader agree by this alone. */
export const formSheets: Readonly<Record<FormSheetId, FormSheet>> = {
  basics: { name: '基本情况', definedName: 'xxgk_basics' },
  prose: { name: '文字内容', definedName: 'xxgk_prose' },
  disclosure: { name: '主动公开', definedName: 'xxgk_disclosure' },
  applications: { name: '依申请公开', definedName: 'xxgk_applications' },
  proceedings: { name: '复议诉讼', definedName: 'xxgk_proceedings' },
  optional: { name: '选填内容', definedName: 'xxgk_optional' },
  checks: { name: '勾稽检查', definedName: 'xxgk_checks' },
};

/** What the form calls the paragraphs before the first section. */
export const FORM_PREAMBLE_LABEL = '引言（选填）';
