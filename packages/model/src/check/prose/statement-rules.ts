import type { Rule } from '../rule.js';
import { statementRule } from './statement-rule.js';

const SOURCE = '国办公开办函〔2021〕30号（内容准确）；practice: 各级测评核对正文与表格';

/** Numbers of the prose against the figures of tables A, B and C. */
export const statementRules: readonly Rule[] = [
  statementRule({
    id: 'prose/applications-received',
    severity: 'error',
    demand: {
      'zh-CN': '正文所写收到（新收）申请数与表格一致',
      en: 'Applications received, as the prose says, agree with the table',
    },
    source: SOURCE,
  }),
  statementRule({
    id: 'prose/applications-carried-over',
    severity: 'error',
    demand: { 'zh-CN': '正文所写上年结转数与表格一致', en: 'Applications carried over agree with the table' },
    source: SOURCE,
  }),
  statementRule({
    id: 'prose/applications-answered',
    severity: 'error',
    demand: { 'zh-CN': '正文所写办结（答复）数与表格一致', en: 'Applications answered agree with the table' },
    source: SOURCE,
  }),
  statementRule({
    id: 'prose/applications-carried-forward',
    severity: 'error',
    demand: {
      'zh-CN': '正文所写结转下年度数与表格一致',
      en: 'Applications carried forward agree with the table',
    },
    source: SOURCE,
  }),
  statementRule({
    id: 'prose/outcomes',
    severity: 'error',
    demand: {
      'zh-CN': '正文所写各类办理结果数与表格各项或其小计一致',
      en: 'Outcomes agree with the rows of the table or their subtotals',
    },
    source: SOURCE,
  }),
  statementRule({
    id: 'prose/applicants',
    severity: 'error',
    demand: { 'zh-CN': '正文所写各类申请人数与表格一致', en: 'Applicants by kind agree with the table' },
    source: SOURCE,
  }),
  statementRule({
    id: 'prose/reconsideration',
    severity: 'error',
    demand: { 'zh-CN': '正文所写行政复议数与表格一致', en: 'Reconsiderations agree with the table' },
    source: SOURCE,
  }),
  statementRule({
    id: 'prose/litigation',
    severity: 'error',
    demand: {
      'zh-CN': '正文所写行政诉讼数等于表格两项总计之和',
      en: 'Litigation agrees with both totals of the table',
    },
    source: SOURCE,
  }),
  statementRule({
    id: 'prose/normative-documents',
    severity: 'warning',
    demand: {
      'zh-CN': '正文所写规章、规范性文件制发、废止、现行有效数与表格一致',
      en: 'Regulations and normative documents agree with the table',
    },
    source: SOURCE,
  }),
  statementRule({
    id: 'prose/decisions',
    severity: 'warning',
    demand: {
      'zh-CN': '正文所写行政许可、处罚、强制决定数与表格一致',
      en: 'Licensing, punishment and coercion decisions agree with the table',
    },
    source: SOURCE,
  }),
  statementRule({
    id: 'prose/fees',
    severity: 'warning',
    demand: {
      'zh-CN': '正文所写行政事业性收费金额与表格一致',
      en: 'Administrative fees agree with the table',
    },
    source: SOURCE,
  }),
];
