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
      {
        path: 'official.form',
        label: '公文格式',
        input: 'choice',
        choices: { document: '通用格式', letter: '信函', order: '命令（令）', minutes: '纪要' },
        hint: '留空为通用格式',
      },
      {
        path: 'official.direction',
        label: '行文方向',
        input: 'choice',
        choices: { up: '上行文', level: '平行文', down: '下行文' },
        hint: '上行文才标注签发人',
      },
      lines('official.organs', '联合行文机关'),
      lines('official.markOrgans', '发文机关标志中的机关'),
      text('official.suffix', '发文机关标志后的字', '如“文件”；留空按格式默认'),
      text('official.serial', '份号', '6位数字，如 000001'),
      text('official.secrecy', '密级和保密期限', '如“机密★1年”'),
      text('official.urgency', '紧急程度', '“特急”或“加急”'),
      text('official.documentNumber', '发文字号', '如“示政办〔2026〕2号”'),
      text('official.orderNumber', '令号', '如“第12号”，只用于命令（令）'),
      lines('official.signers', '签发人'),
      text('official.signerPost', '签发人职务', '只用于命令（令）'),
      lines('official.recipient', '主送机关'),
      lines('official.attachments', '附件说明'),
      {
        path: 'official.stamped',
        label: '盖章',
        input: 'choice',
        choices: { true: '是', false: '否' },
        hint: '留空时除纪要外都留出盖章位置',
      },
      text('official.note', '附注', '不写括号'),
      lines('official.attendance.present', '出席'),
      lines('official.attendance.excused', '请假'),
      lines('official.attendance.observers', '列席'),
      lines('official.copyTo', '抄送机关'),
      text('official.printedBy', '印发机关'),
      { path: 'official.printedOn', label: '印发日期', input: 'date', hint: '写成 2023-01-18' },
      text('official.seal', '印章'),
      lines('official.signature', '签名章'),
      text('official.cover.title', '报送函标题', '留空时自动生成'),
      text('official.cover.text', '报送函正文', '留空时自动生成'),
    ],
  },
  {
    title: '归档信息（选填）',
    fields: Object.keys(archiveSchema.shape).map((key) => text(`archive.${key}`, key)),
  },
];
