import { archiveSchema } from '../report/archive.js';

/** How a field of the form is filled in. `lines`: one or more texts, each on a line of its own. */
export type FormFieldInput = 'text' | 'year' | 'date' | 'lines' | 'choice';

/** A field of the form beside prose and figures: where it stands in the report and what the form calls it. */
export interface FormField {
  /** Keys below the report, joined by dots. */
  readonly path: string;
  readonly label: string;
  readonly input: FormFieldInput;
  readonly hint?: string;
  /** Of a choice: each value with its words. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** Fields under one heading of the form. */
export interface FormFieldGroup {
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** Path of the one field that is no part of the report: whether cells left blank mean 0. */
export const BLANK_MEANS_ZERO = 'form.blankMeansZero';

const text = (path: string, label: string, hint?: string): FormField => ({
  path,
  label,
  input: 'text',
  ...(hint === undefined ? {} : { hint }),
});

const lines = (path: string, label: string): FormField => ({
  path,
  label,
  input: 'lines',
  hint: '多个时每行一个（Alt+Enter 换行）',
});

/** All fields of the form beside prose and figures, in the order of the sheet. */
export const formFieldGroups: readonly FormFieldGroup[] = [
  {
    title: '机关和报告',
    fields: [
      text('organ.name', '机关名称', '全称，如“示例区档案局”'),
      {
        path: 'organ.kind',
        label: '机关类别',
        input: 'choice',
        choices: { government: '人民政府', department: '部门', other: '其他' },
      },
      { path: 'year', label: '报告年度', input: 'year', hint: '被统计的年份，如2023年1月编制的报告填2022' },
      { path: 'date', label: '成文日期', input: 'date', hint: '写成 2023-01-18；未定的留空' },
      text('title', '标题', '留空时为“机关名称＋年度＋年政府信息公开工作年度报告”'),
      {
        path: BLANK_MEANS_ZERO,
        label: '空白的数字按0计',
        input: 'choice',
        choices: { yes: '是', no: '否' },
        hint: '核实空白处确实没有数据后选“是”，就不必逐格填0',
      },
    ],
  },
  {
    title: '联系方式（选填）',
    fields: [
      text('organ.code', '机关代码'),
      text('organ.region', '行政区划'),
      text('organ.address', '地址'),
      text('organ.postcode', '邮编'),
      text('organ.phone', '电话'),
      text('organ.email', '电子邮箱'),
      text('organ.website', '网站'),
    ],
  },
  {
    title: '版头和版记（选填）',
    fields: [
      text('official.serial', '份号'),
      text('official.secrecy', '密级和保密期限'),
      text('official.urgency', '紧急程度'),
      text('official.documentNumber', '发文字号'),
      lines('official.signers', '签发人'),
      lines('official.recipient', '主送机关'),
      lines('official.attachments', '附件说明'),
      lines('official.copyTo', '抄送机关'),
      text('official.printedBy', '印发机关'),
      text('official.printedOn', '印发日期'),
      text('official.seal', '印章'),
    ],
  },
  {
    title: '归档信息（选填）',
    fields: Object.keys(archiveSchema.shape).map((key) => text(`archive.${key}`, key)),
  },
];
