import { type Example, NEW, OVERDUE, organ, TOTAL, topics } from './example.js';

/** Examples of the rules on words, dates, fees and what an official document carries. */
export const CONTENT_EXAMPLES: Readonly<Record<string, Example>> = {
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
  'structure/overview-of-others': {
    fails: { fields: { overview: `${topics}多数部门能够及时公开信息，部分地区仍有差距。` } },
    passes: { fields: { overview: `${topics}全年公开126条，部分地区的做法值得学习。` } },
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
  'years/malformed-date': {
    fails: { fields: { preamble: '数据统计期限为20221月1日至12月31日。' } },
    passes: { fields: { preamble: '数据统计期限为2022年1月1日至12月31日，编号20220131号，共202020件。' } },
  },
  'years/named': {
    fails: { fields: { other: '本机关2021年度没有收取信息处理费。' } },
    passes: { fields: { other: '本机关2022年度没有收取信息处理费，按期公布了本机关2021年度报告。' } },
  },
  'years/opening': {
    fails: { fields: { overview: `2021年，${topics}` } },
    passes: { fields: { overview: `2022年，${topics}比2021年，有所改进。` } },
  },
  'years/period-whole': {
    fails: { fields: { preamble: '数据统计期限为2022年1月1日起至2022年11月30日止。' } },
    passes: { fields: { preamble: '统计期限为2022年1月1日-12月31日。2022年3月1日至5月31日开展培训。' } },
  },
  'years/before': {
    fails: { fields: { overview: `${topics}全区2021年公开信息860条。` } },
    passes: { fields: { overview: `${topics}公开信息比2021年增加。2020年印发的办法继续施行。` } },
  },
  'structure/title-year': {
    fails: { fields: { title: '示例区档案局政府信息公开工作年度报告' } },
    passes: { fields: { title: '2022年示例区档案局政府信息公开工作年度报告' } },
  },
  'structure/title-too-long': {
    fails: {
      fields: { title: `示例区档案局关于${'推进各项工作'.repeat(9)}的2022年政府信息公开工作年度报告` },
    },
    passes: {},
  },
  'structure/title-form': {
    fails: { fields: { title: '示例区档案局2022年政府信息公开工作报告' } },
    passes: { fields: { title: '示例区档案局2022年度政府信息公开工作的年度报告' } },
  },
  'structure/organ-kind': {
    fails: { fields: organ('示例县人民政府') },
    passes: { fields: organ('示例县人民政府办公室') },
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
  'typography/letters-among-digits': {
    fails: { fields: { other: '没有收取信息处理费。发布信息27I6条。' } },
    passes: { fields: { other: '没有收取信息处理费。发布信息2716条，邮箱a1l0@example.cn。' } },
  },
  'typography/number-form': {
    fails: { fields: { overview: `(一) 甲。${topics}` } },
    passes: { fields: { overview: `（一）甲。${topics}` } },
  },
};
