import type { Explanation } from '../rule.js';

const WHY_TABLES = {
  'zh-CN': '社会公众和测评机构会把正文与表格对照着读，两处数字不一，哪一处都不可信。',
  en: 'Readers and evaluators hold the prose against the tables; where they differ neither is believed.',
};
const MEND_TABLES = {
  'zh-CN':
    '先核对台账，再改错的一处。统计范围与表格不同的（如表格为全县、正文为本级），在句中写明范围；也可用占位符引用表格数据，此后不会再不一致。',
  en: 'Check the records, then correct the wrong place. Where the prose counts another scope, say so in the sentence; or quote the table by a placeholder.',
};

function ofTables(wrong: string, right: string): Explanation {
  return { why: WHY_TABLES, mend: MEND_TABLES, example: { wrong, right } };
}

/** Why each rule about prose is there, how to mend a breach, and an example. */
export const PROSE_EXPLANATIONS = {
  'prose/applications-received': ofTables(
    '全年收到政府信息公开申请95件。（表格为59件）',
    '全年收到政府信息公开申请59件。',
  ),
  'prose/applications-carried-over': ofTables('上年结转3件。（表格为4件）', '上年结转4件。'),
  'prose/applications-answered': ofTables('办结85件。（表格为58件）', '办结58件。'),
  'prose/applications-carried-forward': ofTables(
    '结转下年度继续办理3件。（表格为5件）',
    '结转下年度继续办理5件。',
  ),
  'prose/outcomes': ofTables('予以公开和部分公开26件。（表格两项合计25件）', '予以公开和部分公开25件。'),
  'prose/applicants': ofTables('其中自然人48件。（表格为50件）', '其中自然人50件。'),
  'prose/reconsideration': ofTables(
    '因政府信息公开被申请行政复议6件。（表格为5件）',
    '因政府信息公开被申请行政复议5件。',
  ),
  'prose/litigation': ofTables(
    '被提起行政诉讼1件。（表格未经复议直接起诉1件、复议后起诉2件）',
    '被提起行政诉讼3件。',
  ),
  'prose/normative-documents': ofTables('制发行政规范性文件9件。（表格为7件）', '制发行政规范性文件7件。'),
  'prose/decisions': ofTables('作出行政处罚决定68件。（表格为86件）', '作出行政处罚决定86件。'),
  'prose/fees': ofTables('行政事业性收费132.46万元。（表格为123.4567）', '行政事业性收费123.46万元。'),
  'prose/absence': ofTables('全年未收到政府信息公开申请。（表格为59件）', '全年收到政府信息公开申请59件。'),
  'prose/unwritten': {
    why: {
      'zh-CN': '起草文本中的提示是写给经办人看的，不能随报告公布。',
      en: 'The prompts of a draft speak to the clerk and must not be published.',
    },
    mend: {
      'zh-CN': '按提示写出实际情况；没有可写的，删去整句。',
      en: 'Write what the prompt asks for, or delete the sentence.',
    },
    example: {
      wrong: '（一）主动公开。（请写明公开信息的数量。）',
      right: '（一）主动公开。全年公开信息860条。',
    },
  },
  'prose/share': {
    why: {
      'zh-CN': '占比由件数算出，件数改动后容易忘记重算。',
      en: 'Shares follow from counts and are easily left behind when those change.',
    },
    mend: {
      'zh-CN': '用件数除以所占的总数重新计算；也可用占位符 {{percent 甲 乙}} 自动计算。',
      en: 'Divide the count by its total again, or let the placeholder {{percent a b}} do it.',
    },
    example: {
      wrong: '予以公开20件，占办结总数的43.5%。（共办结58件）',
      right: '予以公开20件，占办结总数的34.5%。',
    },
  },
  'prose/growth': {
    why: {
      'zh-CN': '增减数由两年的表格算出，应能与上年度报告对上。',
      en: 'Growth follows from the tables of two years and can be checked against them.',
    },
    mend: {
      'zh-CN': '对照上年度报告重新计算；也可用占位符 {{growth 甲}} 自动计算。',
      en: "Recompute it from last year's report, or let the placeholder {{growth a}} do it.",
    },
    example: { wrong: '收到59件，同比增长20%。（上年50件）', right: '收到59件，同比增长18%。' },
  },
  'prose/sub-counts': {
    why: {
      'zh-CN': '各渠道的件数没有表格可查，读者只能看合计是否等于总数。',
      en: 'No table counts the channels; all a reader can see is whether they add up.',
    },
    mend: {
      'zh-CN': '补上漏列的渠道，或核对有无重复计算。',
      en: 'Add the channel that is missing, or look for one counted twice.',
    },
    example: { wrong: '收到10件，其中网络6件、信函3件。', right: '收到10件，其中网络6件、信函4件。' },
  },
} as const satisfies Readonly<Record<string, Explanation>>;
