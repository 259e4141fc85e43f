import type { EditionSpec } from './form.js';
import {
  carriedForward,
  carriedOver,
  firstSections,
  granted,
  lastSection,
  newlyReceived,
  notProcessed,
  partlyGranted,
  refused,
  resultsLabel,
  resultTotal,
  unavailable,
} from './shared-parts.js';

const DECISIONS = [{ key: 'decisions', label: '本年处理决定数量' }] as const;

/** 《中华人民共和国政府信息公开工作年度报告格式》, in force for report years from 2021. @rule 国办公开办函〔2021〕30号 */
export const edition2021 = {
  id: '2021',
  source: '国办公开办函〔2021〕30号',
  firstYear: 2021,
  sections: [
    ...firstSections,
    {
      number: '五',
      heading: '存在的主要问题及改进情况',
      aliases: ['存在问题及改进情况', '政府信息公开工作存在的主要问题及改进情况'],
      content: 'problems',
    },
    lastSection,
  ],
  disclosure: [
    {
      clause: '第二十条第（一）项',
      columns: [
        { key: 'made', label: '本年制发件数' },
        { key: 'repealed', label: '本年废止件数' },
        { key: 'inForce', label: '现行有效件数' },
      ],
      rows: [
        { key: 'regulations', label: '规章' },
        { key: 'normativeDocuments', label: '行政规范性文件', aliases: ['规范性文件'] },
      ],
    },
    { clause: '第二十条第（五）项', columns: DECISIONS, rows: [{ key: 'licensing', label: '行政许可' }] },
    {
      clause: '第二十条第（六）项',
      columns: DECISIONS,
      rows: [
        { key: 'punishment', label: '行政处罚' },
        { key: 'coercion', label: '行政强制' },
      ],
    },
    {
      clause: '第二十条第（八）项',
      columns: [{ key: 'amount', label: '本年收费金额（单位：万元）', measure: 'amount' }],
      rows: [{ key: 'fees', label: '行政事业性收费' }],
    },
  ],
  applications: [
    newlyReceived,
    carriedOver,
    {
      key: 'results',
      label: resultsLabel,
      rows: [
        granted,
        partlyGranted,
        refused,
        unavailable,
        notProcessed,
        {
          key: 'otherOutcomes',
          label: '（六）其他处理',
          rows: [
            {
              key: 'correctionOverdue',
              label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
            },
            {
              key: 'feeOverdue',
              label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
            },
            { key: 'other', label: '3.其他' },
          ],
        },
        resultTotal,
      ],
    },
    carriedForward,
  ],
} as const satisfies EditionSpec;
