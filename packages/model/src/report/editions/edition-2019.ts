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

const DOCUMENT_COLUMNS = [
  { key: 'newlyMade', label: '本年新制作数量' },
  { key: 'newlyPublished', label: '本年新公开数量' },
  { key: 'totalPublished', label: '对外公开总数量' },
] as const;

const ITEM_COLUMNS = [
  { key: 'previousItems', label: '上一年项目数量' },
  { key: 'change', label: '本年增/减', measure: 'change' },
  { key: 'decisions', label: '处理决定数量' },
] as const;

/** 《…年度报告格式（试行）》, for report years 2019 and 2020. @rule 国办公开办函〔2019〕60号 */
export const edition2019 = {
  id: '2019',
  source: '国办公开办函〔2019〕60号',
  firstYear: 2019,
  lastYear: 2020,
  sections: [
    ...firstSections,
    {
      number: '五',
      heading: '政府信息公开工作存在的主要问题及改进情况',
      aliases: ['存在的主要问题及改进情况', '存在问题及改进情况'],
      content: 'problems',
    },
    lastSection,
  ],
  disclosure: [
    {
      clause: '第二十条第（一）项',
      columns: DOCUMENT_COLUMNS,
      rows: [
        { key: 'regulations', label: '规章' },
        { key: 'normativeDocuments', label: '规范性文件', aliases: ['行政规范性文件'] },
      ],
    },
    {
      clause: '第二十条第（五）项',
      columns: ITEM_COLUMNS,
      rows: [
        { key: 'licensing', label: '行政许可' },
        { key: 'otherServices', label: '其他对外管理服务事项' },
      ],
    },
    {
      clause: '第二十条第（六）项',
      columns: ITEM_COLUMNS,
      rows: [
        { key: 'punishment', label: '行政处罚' },
        { key: 'coercion', label: '行政强制' },
      ],
    },
    {
      clause: '第二十条第（八）项',
      columns: [
        { key: 'previousItems', label: '上一年项目数量' },
        { key: 'change', label: '本年增/减', measure: 'change' },
      ],
      rows: [{ key: 'fees', label: '行政事业性收费' }],
    },
    {
      clause: '第二十条第（九）项',
      columns: [
        { key: 'items', label: '采购项目数量' },
        { key: 'amount', label: '采购总金额', measure: 'amount' },
      ],
      rows: [{ key: 'procurement', label: '政府集中采购' }],
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
        { key: 'otherOutcomes', rows: [{ key: 'other', label: '（六）其他处理' }] },
        resultTotal,
      ],
    },
    carriedForward,
  ],
} as const satisfies EditionSpec;
