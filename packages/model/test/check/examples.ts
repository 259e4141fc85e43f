import type { CheckOptions, EditionId, NamedReport, Report } from '../../src/index.js';
import { sampleReport } from '../sample-report.js';
import { PROSE_EXAMPLES } from './prose-examples.js';

/** A change to the faultless sample report, and what is given beside it. */
export interface Case {
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly edition?: EditionId;
  readonly options?: CheckOptions;
}

/** For each rule a report that breaks it and a like one that does not. */
export interface Example {
  /** Rules that the failing report cannot but break as well. */
  readonly also?: readonly string[];
  readonly fails: Case;
  readonly passes: Case;
}

const NEW = 'applications.newlyReceived';
const GRANTED = 'applications.results.granted';
const TOTAL = 'applications.results.total';
const FORWARD = 'applications.carriedForward';
const CARRIED = 'applications.carriedOver';
const DOCUMENTS = 'disclosure.normativeDocuments';
const AFTER = 'proceedings.litigationAfterReconsideration';
const REVIEWS = 'proceedings.reconsideration';
const OVERDUE = 'applications.results.otherOutcomes.feeOverdue';
const organ = (name: string, kind = 'department') => ({ organ: { name, kind } });
const topics = '主动公开、依申请公开、政府信息管理、平台建设和监督保障均有进展。';

const lastYear = (figures: Readonly<Record<string, unknown>> = {}, fields: Partial<Report> = {}): Report =>
  ({ ...sampleReport(figures), year: 2021, overview: '去年。', problems: '去年。', ...fields }) as Report;
const lastYear2019 = (figures: Readonly<Record<string, unknown>>): Report =>
  ({ ...sampleReport(figures, '2019'), overview: '去年。', problems: '去年。' }) as Report;
const child = (name: string, figures: Readonly<Record<string, unknown>> = {}, fields = {}): NamedReport => ({
  name: `${name}.yaml`,
  report: { ...sampleReport(figures), organ: { name, kind: 'department' }, ...fields } as Report,
});
const copied =
  '政策解读的形式还比较单一，企业和群众看得懂的图解偏少。部分科室对公开时限的把握不够严，个别信息发布滞后。';

export const EXAMPLES: Readonly<Record<string, Example>> = {
  'applications/balance': {
    fails: { figures: { [`${NEW}.naturalPerson`]: 1, [`${NEW}.total`]: 1 } },
    passes: {
      figures: {
        [`${NEW}.naturalPerson`]: 1,
        [`${NEW}.total`]: 1,
        [`${FORWARD}.naturalPerson`]: 1,
        [`${FORWARD}.total`]: 1,
      },
    },
  },
  'applications/result-total': {
    fails: { figures: { [`${GRANTED}.other`]: 2, [`${GRANTED}.total`]: 2 } },
    passes: {
      figures: Object.fromEntries(
        [GRANTED, TOTAL, NEW].flatMap((row) => [
          [`${row}.other`, 2],
          [`${row}.total`, 2],
        ]),
      ),
    },
  },
  'applications/row-total': {
    fails: { figures: { [`${NEW}.total`]: 2, [`${FORWARD}.total`]: 2 } },
    passes: {
      figures: {
        [`${NEW}.total`]: 2,
        [`${FORWARD}.total`]: 2,
        [`${NEW}.research`]: 2,
        [`${FORWARD}.research`]: 2,
      },
    },
  },
  'proceedings/total': {
    fails: { figures: { 'proceedings.litigationDirect.upheld': 2 } },
    passes: {
      figures: { 'proceedings.litigationDirect.upheld': 2, 'proceedings.litigationDirect.total': 2 },
    },
  },
  'figures/unreadable': {
    fails: { figures: { 'disclosure.licensing.decisions': { value: null, raw: '/' } } },
    passes: { figures: { 'disclosure.licensing.decisions': { value: 22, note: '其中修订16件' } } },
  },
  'figures/blank': {
    fails: { figures: { 'disclosure.licensing.decisions': null } },
    passes: { figures: { 'disclosure.licensing.decisions': 0 } },
  },
  'disclosure/in-force-at-least-made': {
    fails: {
      figures: { 'disclosure.normativeDocuments.made': 2, 'disclosure.normativeDocuments.inForce': 1 },
    },
    passes: {
      figures: { 'disclosure.normativeDocuments.made': 2, 'disclosure.normativeDocuments.inForce': 2 },
    },
  },
  'disclosure/total-at-least-published': {
    fails: { figures: { 'disclosure.normativeDocuments.newlyPublished': 2 }, edition: '2019' },
    passes: {
      figures: {
        'disclosure.normativeDocuments.newlyPublished': 2,
        'disclosure.normativeDocuments.totalPublished': 9,
      },
      edition: '2019',
    },
  },
  'disclosure/fee-decimals': {
    fails: { figures: { 'disclosure.fees.amount': '24252.311082' } },
    passes: { figures: { 'disclosure.fees.amount': '24252.3110' } },
  },
  'disclosure/rule-making-power': {
    fails: { figures: { 'disclosure.regulations.inForce': 3 } },
    passes: {
      figures: { 'disclosure.regulations.inForce': 3 },
      fields: organ('示例市人民政府'),
    },
  },
  'applications/none-handled': {
    fails: {
      figures: {
        [`${NEW}.other`]: 3,
        [`${NEW}.total`]: 3,
        [`${FORWARD}.other`]: 3,
        [`${FORWARD}.total`]: 3,
      },
    },
    passes: {
      figures: {
        [`${NEW}.other`]: 1,
        [`${NEW}.total`]: 1,
        [`${FORWARD}.other`]: 1,
        [`${FORWARD}.total`]: 1,
      },
    },
  },
  'proceedings/direct-litigation': {
    fails: {
      figures: { 'proceedings.litigationDirect.other': 2, 'proceedings.litigationDirect.total': 2 },
      fields: { year: 2024, date: '2025-01-18' },
    },
    passes: {
      figures: { 'proceedings.litigationDirect.other': 2, 'proceedings.litigationDirect.total': 2 },
      fields: { year: 2023, date: '2024-01-18' },
    },
  },
  'structure/section-empty': {
    fails: { fields: { other: ' ' } },
    passes: { fields: { other: '没有收取信息处理费。' } },
  },
  'structure/topics-missing': {
    fails: { fields: { overview: '全年收到公开申请3件，均已答复。' } },
    passes: { fields: { overview: topics } },
  },
  'structure/accountability-missing': {
    fails: { fields: { ...organ('示例市人民政府', 'government'), overview: topics } },
    passes: {
      fields: {
        ...organ('示例市人民政府', 'government'),
        overview: `${topics}工作考核合格，社会评议良好，没有责任追究。`,
      },
    },
  },
  'structure/overview-too-long': {
    fails: { fields: { overview: topics.repeat(40) } },
    passes: { fields: { overview: topics.repeat(30) } },
  },
  'structure/problems-too-short': {
    fails: { fields: { problems: '无。' } },
    passes: { fields: { problems: '解读偏少，今后多配图解。' } },
  },
  'fees/unstated': {
    fails: { fields: { other: '无。' } },
    passes: { fields: { other: '没有收取信息处理费。' } },
  },
  'fees/step': {
    fails: {
      fields: { other: '收取信息处理费共385元。' },
      figures: { 'disclosure.fees.amount': '0.0385' },
    },
    passes: {
      fields: { other: '信息处理费按10元/页收取，共380元。' },
      figures: { 'disclosure.fees.amount': '0.0380' },
    },
  },
  'fees/notice': {
    fails: {
      figures: Object.fromEntries(
        [OVERDUE, TOTAL, NEW].flatMap((row) => [
          [`${row}.other`, 1],
          [`${row}.total`, 1],
        ]),
      ),
    },
    passes: {
      figures: Object.fromEntries(
        [OVERDUE, TOTAL, NEW].flatMap((row) => [
          [`${row}.other`, 1],
          [`${row}.total`, 1],
        ]),
      ),
      fields: { other: '发出信息处理费收费通知1件，申请人逾期未缴纳。' },
    },
  },
  'fees/share': {
    fails: { fields: { other: '收取信息处理费400元。' } },
    passes: { fields: { other: '收取信息处理费400元。' }, figures: { 'disclosure.fees.amount': '0.04' } },
  },
  'structure/main-heading-in-prose': {
    fails: { fields: { overview: `一、总体情况\n${topics}` } },
    passes: { fields: { overview: `（一）总体情况\n${topics}` } },
  },
  'structure/numbering-gap': {
    fails: { fields: { overview: `（一）甲。${topics}\n（三）乙。文字。` } },
    passes: { fields: { overview: `（一）甲。${topics}\n1.子项。文字。\n（二）乙。文字。\n1.子项。文字。` } },
  },
  'years/period': {
    fails: { fields: { preamble: '数据统计期限为2021年1月1日至12月31日。' } },
    passes: { fields: { preamble: '数据统计期限为2022年1月1日至2022年12月31日。' } },
  },
  'years/named': {
    fails: { fields: { other: '本机关2021年度没有收取信息处理费。' } },
    passes: { fields: { other: '本机关2022年度没有收取信息处理费，按期公布了本机关2021年度报告。' } },
  },
  'years/opening': {
    fails: { fields: { overview: `2021年，${topics}` } },
    passes: { fields: { overview: `2022年，${topics}比2021年，有所改进。` } },
  },
  'structure/title-year': {
    fails: { fields: { title: '示例区档案局政府信息公开工作年度报告' } },
    passes: { fields: { title: '2022年示例区档案局政府信息公开工作年度报告' } },
  },
  'structure/title-form': {
    fails: { fields: { title: '示例区档案局2022年政府信息公开工作报告' } },
    passes: { fields: { title: '示例区档案局2022年度政府信息公开工作的年度报告' } },
  },
  'structure/organ-name': {
    fails: { fields: { title: '样例区档案局2022年政府信息公开工作年度报告' } },
    passes: {
      fields: { ...organ('示例市人民政府办公室'), title: '示例市2022年政府信息公开工作年度报告' },
    },
  },
  'structure/date-missing': {
    fails: { fields: { date: undefined } },
    passes: { fields: { date: '2023-01-18' } },
  },
  'structure/date-too-early': {
    fails: { fields: { date: '2022-12-30' } },
    passes: { fields: { date: '2023-01-01' } },
  },
  'structure/date-in-future': {
    fails: { options: { today: '2023-01-17' } },
    passes: { options: { today: '2023-01-18' } },
  },
  'structure/deadline': {
    fails: { fields: { date: '2023-02-01' } },
    passes: { fields: { date: '2023-02-01' }, options: { deadlines: { department: '02-15' } } },
  },
  'structure/edition-year': {
    fails: { fields: { year: 2023, date: '2024-01-01' }, edition: '2019' },
    passes: { fields: { year: 2020, date: '2021-01-01' }, edition: '2019' },
  },
  'official/document-number': {
    fails: { fields: { official: { documentNumber: '示政办[2023]第02号' } } },
    passes: { fields: { official: { documentNumber: '示政办〔2023〕2号' } } },
  },
  'official/document-number-unreadable': {
    fails: { fields: { official: { documentNumber: '2号' } } },
    passes: { fields: { official: { form: 'minutes', documentNumber: '第2期' } } },
  },
  'official/serial': {
    fails: { fields: { official: { serial: '1' } } },
    passes: { fields: { official: { serial: '000001' } } },
  },
  'official/secrecy': {
    fails: { fields: { official: { serial: '000001', secrecy: '保密一年' } } },
    passes: { fields: { official: { serial: '000001', secrecy: '机密★1年' } } },
  },
  'official/secrecy-without-serial': {
    fails: { fields: { official: { secrecy: '机密★1年' } } },
    passes: { fields: { official: { secrecy: '机密★1年', serial: '000001' } } },
  },
  'official/urgency': {
    fails: { fields: { official: { urgency: '紧急' } } },
    passes: { fields: { official: { urgency: '加急' } } },
  },
  'official/signers': {
    fails: { fields: { official: { direction: 'down', signers: '王明' } } },
    passes: { fields: { official: { signers: ['王明', '欧阳文'] } } },
  },
  'official/printing': {
    fails: { fields: { official: { printedBy: '示例局办公室', printedOn: '2023-02-30' } } },
    passes: { fields: { official: { printedBy: '示例局办公室', printedOn: '2023-01-20' } } },
  },
  'official/mark-readable': {
    fails: { fields: { official: { organs: Array.from({ length: 11 }, (_, index) => `示例${index}局`) } } },
    passes: { fields: { official: { organs: ['示例市教育局', '示例市民政局'] } } },
  },
  'official/title-length': {
    fails: {
      fields: {
        title: `示例区档案局关于${'推进各项工作'.repeat(9)}的2022年政府信息公开工作年度报告`,
        official: {},
      },
    },
    passes: { fields: { official: {} } },
  },
  'official/element-of-other-form': {
    fails: { fields: { official: { form: 'document', orderNumber: '第1号' } } },
    passes: { fields: { official: { form: 'order', orderNumber: '第1号' } } },
  },
  'typography/punctuation': {
    fails: { fields: { overview: `${topics}公开信息12条,其中解读3条(含图解).` } },
    passes: {
      fields: { overview: `${topics}见 https://example.com/a,b 和 {{sum (a) b}}，占比1.5%，含A(B)。` },
    },
  },
  'typography/number-form': {
    fails: { fields: { overview: `(一) 甲。${topics}` } },
    passes: { fields: { overview: `（一）甲。${topics}` } },
  },
  ...PROSE_EXAMPLES,
  'previous/not-last-year': {
    fails: { options: { previous: lastYear({}, { year: 2020 }) } },
    passes: { options: { previous: lastYear() } },
  },
  'applications/carry-over': {
    fails: { options: { previous: lastYear({ [`${FORWARD}.total`]: 3 }) } },
    passes: {
      figures: {
        [`${CARRIED}.other`]: 1,
        [`${CARRIED}.total`]: 1,
        [`${FORWARD}.other`]: 1,
        [`${FORWARD}.total`]: 1,
      },
      options: { previous: lastYear({ [`${FORWARD}.other`]: 1, [`${FORWARD}.total`]: 1 }) },
    },
  },
  'disclosure/in-force-chain': {
    fails: {
      figures: { [`${DOCUMENTS}.made`]: 3, [`${DOCUMENTS}.repealed`]: 6, [`${DOCUMENTS}.inForce`]: 15 },
      options: { previous: lastYear({ [`${DOCUMENTS}.inForce`]: 17 }) },
    },
    passes: {
      figures: { [`${DOCUMENTS}.made`]: 3, [`${DOCUMENTS}.repealed`]: 6, [`${DOCUMENTS}.inForce`]: 14 },
      options: { previous: lastYear({ [`${DOCUMENTS}.inForce`]: 17 }) },
    },
  },
  'disclosure/previous-items': {
    fails: {
      edition: '2019',
      fields: { year: 2020, date: '2021-01-18' },
      figures: { 'disclosure.licensing.previousItems': 430 },
      options: {
        previous: lastYear2019({
          'disclosure.licensing.previousItems': 396,
          'disclosure.licensing.change': 44,
        }),
      },
    },
    passes: {
      edition: '2019',
      fields: { year: 2020, date: '2021-01-18' },
      figures: { 'disclosure.licensing.previousItems': 378 },
      options: {
        previous: lastYear2019({
          'disclosure.licensing.previousItems': 396,
          'disclosure.licensing.change': -18,
        }),
      },
    },
  },
  'proceedings/beyond-reviews': {
    fails: {
      figures: { [`${AFTER}.upheld`]: 5, [`${AFTER}.total`]: 5 },
      options: { previous: lastYear({ [`${REVIEWS}.total`]: 4 }) },
    },
    passes: {
      figures: { [`${AFTER}.upheld`]: 5, [`${AFTER}.total`]: 5 },
      options: { previous: lastYear({ [`${REVIEWS}.total`]: 5 }) },
    },
  },
  'similarity/last-year': {
    fails: { fields: { problems: copied }, options: { previous: lastYear({}, { problems: copied }) } },
    passes: {
      fields: {
        problems: `${copied}今年把图解列入发文流程，十二份新文件全部同步配发。时限改由系统提醒，滞后的降到两条，责任到人。`,
      },
      options: { previous: lastYear({}, { problems: copied }) },
    },
  },
  'similarity/sibling': {
    fails: {
      fields: { problems: copied },
      options: { siblings: [child('样例区统计局'), child('样例区财政局', {}, { problems: copied })] },
    },
    passes: { options: { siblings: [child('样例区统计局', {}, { overview: '统计。', problems: copied })] } },
  },
  'aggregate/missing': {
    fails: { options: { children: [child('甲局')], expectedChildren: ['甲局', '乙局'] } },
    passes: { options: { children: [child('甲局'), child('乙局')], expectedChildren: ['甲局', '乙局'] } },
  },
  'aggregate/duplicate': {
    fails: { options: { children: [child('甲局'), child('甲局')] } },
    passes: { options: { children: [child('甲局'), child('乙局')] } },
  },
  'aggregate/other-year': {
    fails: { options: { children: [child('甲局', {}, { year: 2021 })] } },
    passes: { options: { children: [child('甲局')] } },
  },
  'aggregate/other-edition': {
    fails: { options: { children: [child('甲局', {}, { edition: '2019' })] } },
    passes: { options: { children: [child('甲局')] } },
  },
  'aggregate/unexpected': {
    fails: { options: { children: [child('甲局'), child('乙局')], expectedChildren: ['甲局'] } },
    passes: { options: { children: [child('甲局')], expectedChildren: ['甲局'] } },
  },
  'aggregate/parent-differs': {
    fails: {
      figures: { 'disclosure.licensing.decisions': 59 },
      options: { children: [child('甲局', { 'disclosure.licensing.decisions': 56 })] },
    },
    passes: {
      figures: { 'disclosure.fees.amount': '0.3' },
      options: {
        children: [
          child('甲局', { 'disclosure.fees.amount': '0.1' }),
          child('乙局', { 'disclosure.fees.amount': '0.2' }),
        ],
      },
    },
  },
  'accepted/error': {
    also: ['proceedings/total'],
    fails: {
      figures: { 'proceedings.reconsideration.total': 1 },
      fields: {
        accepted: [{ rule: 'proceedings/total', where: 'proceedings.reconsideration', reason: '上级要求' }],
      },
    },
    passes: {},
  },
  'accepted/unused': {
    fails: { fields: { accepted: [{ rule: 'fees/unstatd', where: 'other', reason: '没有' }] } },
    passes: {
      fields: { accepted: [{ rule: 'document/picture-left-out', where: 'archive', reason: '已知' }] },
    },
  },
};
