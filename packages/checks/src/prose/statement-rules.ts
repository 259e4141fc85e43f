import type { Rule } from '../rule.js';
import { statementRule } from './statement-rule.js';

/** Numbers of the prose against the figures of tables A, B and C. */
export const statementRules: readonly Rule[] = [
  statementRule({
    id: 'prose/applications-received',
    severity: 'error',
    demand: {
      'zh-CN': '正文所写收到（新收）申请数与表格一致',
      en: 'Applications received, as the prose says, agree with the table',
    },
    example: {
      wrong: '全年收到政府信息公开申请95件。（表格为59件）',
      right: '全年收到政府信息公开申请59件。',
    },
  }),
  statementRule({
    id: 'prose/applications-carried-over',
    severity: 'error',
    demand: { 'zh-CN': '正文所写上年结转数与表格一致', en: 'Applications carried over agree with the table' },
    example: { wrong: '上年结转3件。（表格为4件）', right: '上年结转4件。' },
  }),
  statementRule({
    id: 'prose/applications-answered',
    severity: 'error',
    demand: { 'zh-CN': '正文所写办结（答复）数与表格一致', en: 'Applications answered agree with the table' },
    example: { wrong: '办结85件。（表格为58件）', right: '办结58件。' },
  }),
  statementRule({
    id: 'prose/applications-carried-forward',
    severity: 'error',
    demand: {
      'zh-CN': '正文所写结转下年度数与表格一致',
      en: 'Applications carried forward agree with the table',
    },
    example: { wrong: '结转下年度继续办理3件。（表格为5件）', right: '结转下年度继续办理5件。' },
  }),
  statementRule({
    id: 'prose/outcomes',
    severity: 'error',
    demand: {
      'zh-CN': '正文所写各类办理结果数与表格各项或其小计一致',
      en: 'Outcomes agree with the rows of the table or their subtotals',
    },
    example: { wrong: '予以公开和部分公开26件。（表格两项合计25件）', right: '予以公开和部分公开25件。' },
  }),
  statementRule({
    id: 'prose/applicants',
    severity: 'error',
    demand: { 'zh-CN': '正文所写各类申请人数与表格一致', en: 'Applicants by kind agree with the table' },
    example: { wrong: '其中自然人48件。（表格为50件）', right: '其中自然人50件。' },
  }),
  statementRule({
    id: 'prose/reconsideration',
    severity: 'error',
    demand: { 'zh-CN': '正文所写行政复议数与表格一致', en: 'Reconsiderations agree with the table' },
    example: {
      wrong: '因政府信息公开被申请行政复议6件。（表格为5件）',
      right: '因政府信息公开被申请行政复议5件。',
    },
  }),
  statementRule({
    id: 'prose/litigation',
    severity: 'error',
    demand: {
      'zh-CN': '正文所写行政诉讼数等于表格两项总计之和',
      en: 'Litigation agrees with both totals of the table',
    },
    example: {
      wrong: '被提起行政诉讼1件。（表格未经复议直接起诉1件、复议后起诉2件）',
      right: '被提起行政诉讼3件。',
    },
  }),
  statementRule({
    id: 'prose/normative-documents',
    severity: 'warning',
    demand: {
      'zh-CN': '正文所写规章、规范性文件制发、废止、现行有效数与表格一致',
      en: 'Regulations and normative documents agree with the table',
    },
    example: { wrong: '制发行政规范性文件9件。（表格为7件）', right: '制发行政规范性文件7件。' },
  }),
  statementRule({
    id: 'prose/decisions',
    severity: 'warning',
    demand: {
      'zh-CN': '正文所写行政许可、处罚、强制决定数与表格一致',
      en: 'Licensing, punishment and coercion decisions agree with the table',
    },
    example: { wrong: '作出行政处罚决定68件。（表格为86件）', right: '作出行政处罚决定86件。' },
  }),
  statementRule({
    id: 'prose/fees',
    severity: 'warning',
    demand: {
      'zh-CN': '正文所写行政事业性收费金额与表格一致',
      en: 'Administrative fees agree with the table',
    },
    example: { wrong: '行政事业性收费132.46万元。（表格为123.4567）', right: '行政事业性收费123.46万元。' },
  }),
];
