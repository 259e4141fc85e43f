import type { CheckMessages } from './check-messages.js';

/** The sentences of the rules in Chinese. */
export const checkZhCn: CheckMessages = {
  comparison: {
    equal: ({ where, left, right, leftValue, rightValue, difference }) => ({
      message: `${where}：${left}为${leftValue}，${right}为${rightValue}，两者应相等，相差${difference}。`,
      hint: `请核对这些数据，使${left}等于${right}。`,
    }),
    atLeast: ({ where, left, right, leftValue, rightValue }) => ({
      message: `${where}：${left}（${leftValue}）小于${right}（${rightValue}），通常不应如此。`,
      hint: '请核对；如当年制发又当年废止等情况属实，可不修改。',
    }),
    cell: (row, label, column) => `${row === undefined ? '' : `第${row}行`}“${label}”的“${column}”`,
    change: (cell, expected, actual) =>
      `${cell}应为${expected}（${actual === null ? '现为空白' : `现为${actual}`}）`,
    together: '，同时',
    oneRepair: (change, figures, mends) =>
      mends > 1
        ? `${change}：${figures === 1 ? '只改这一处' : '改这两处'}，可同时满足${mends}条勾稽关系。`
        : `${change}。请核对原始台账后改正。`,
    severalRepairs: (changes, more, mends) =>
      `下列改法之一可${mends > 1 ? `同时满足${mends}条勾稽关系` : '使两者相等'}，请核对原始台账：${changes.join('；')}${more > 0 ? `；另有${more}种` : ''}。`,
    totalFirst: (change, others) =>
      `多半是总计有误：${change}；如总计无误，则是${others.join('，或')}。请核对原始台账后改正。`,
    fixTitle: (change) => `改数：${change}`,
  },
  structure: {
    sectionEmpty: (section) => ({
      message: `“${section}”没有内容。`,
      hint: '请补写该部分；确无事项的，写“无。”。',
    }),
    problemsTooShort: (section) => ({
      message: `“${section}”过于简单，不足十个字。`,
      hint: '应写明存在的主要问题和改进措施，不能只写“无”。',
    }),
    mainHeadingInProse: (section, line) => ({
      message: `“${section}”的正文中又出现一级标题“${line}”。`,
      hint: '六个部分的标题由系统生成，正文内请从（一）编起，或删去重复的标题。',
    }),
    numberingGap: (section, line, expected) => ({
      message: `“${section}”中“${line}”的序号不连续，此处应为“${expected}”。`,
      hint: '请改正序号。',
    }),
    removeLine: (line) => `删去重复的标题“${line}”`,
    renumber: (section, from) => `“${section}”自“${from}”起重编序号`,
    titleYear: (title, year) => ({
      message: `标题“${title}”中没有报告年度${year}年。`,
      hint: '请核对标题或报告年度（year）。',
    }),
    dateTooEarly: (date, year) => ({
      message: `成文日期${date}早于报告年度（${year}年）结束之日。`,
      hint: '统计期限截至12月31日，成文日期应在次年。',
    }),
    topicsMissing: (section, topics) => ({
      message: `“${section}”没有写到${topics.join('、')}。`,
      hint: '请补写；已用其他说法写到的，可接受这条警告并写明理由。',
    }),
    accountabilityMissing: (section, topics) => ({
      message: `人民政府的报告应写明工作考核、社会评议和责任追究结果情况，“${section}”等处没有写到${topics.join('、')}。`,
      hint: '请在监督保障部分补写；没有发生责任追究的，也要写明没有。',
    }),
    overviewTooLong: (section, length, most) => ({
      message: `“${section}”约${length}字，超过${most}字。`,
      hint: `请删减约${length - most}字，保留与政府信息公开直接有关的内容。`,
    }),
    titleForm: (title) => ({
      message: `标题“${title}”中没有“政府信息公开工作年度报告”字样。`,
      hint: '请写作“机关名称＋年份＋政府信息公开工作年度报告”，或删去 title 由程序生成。',
    }),
    titleTooLong: (length, most) => ({
      message: `标题有${length}个字，将排成多行，首页可能无法显示正文。`,
      hint: `标题应当准确简要，一般不超过三行（${most}字以内），请精简。`,
    }),
    organName: (where, words, organ) => ({
      message: `${where}“${words}”中的机关名称与署名的机关“${organ}”不一致。`,
      hint: '请核对是哪一处写错，改为同一个机关。',
    }),
    dateMissing: { message: '没有填写成文日期。', hint: '请填写成文日期（date），如 2023-01-18。' },
    dateInFuture: (date, today) => ({
      message: `成文日期${date}晚于今天（${today}）。`,
      hint: '请核对年份；尚未签发的，签发后再填。',
    }),
    datedLate: (date, deadline) => ({
      message: `成文日期${date}晚于公布期限${deadline}。`,
      hint: '请核对日期；当地另有期限的，请用 --deadline 指定。',
    }),
    overdue: (today, deadline) => ({
      message: `公布期限${deadline}已过（今天是${today}），报告还没有成文日期。`,
      hint: '请尽快签发、报送并公布。',
    }),
    editionYear: (edition, year, proper) => ({
      message: `${year}年度使用了${edition}年版格式，该年度应使用${proper}年版格式。`,
      hint: '如无特殊要求，请改用该年度的格式（删去 edition 字段即可）。',
    }),
  },
  figures: {
    blank: (where, expected) => ({
      message: `${where}为空白。`,
      hint: expected === undefined ? '没有的请填0，不要留空。' : `按表内数据计算应为${expected}。`,
    }),
    blankRow: (where) => ({ message: `${where}整行空白。`, hint: '没有的请填0，不要留空。' }),
    fillIn: (where, value) => `${where}填写${value}`,
    unreadable: (where, raw) => ({
      message: `${where}不是数字，原文为“${raw}”。`,
      hint: '请填写数字，没有的填0。',
    }),
  },
  plausibility: {
    feeDecimals: (where, printed, most) => ({
      message: `${where}为${printed}，小数超过${most}位。`,
      hint: '请核对单位是否为万元，并取整到元。',
    }),
    ruleMakingPower: (where, actual, organ) => ({
      message: `${where}为${actual}，但“${organ}”一般没有规章制定权。`,
      hint: '请核对是否应填入“行政规范性文件”行；确为规章的，可接受这条警告并写明理由。',
    }),
    noneHandled: (where, received) => ({
      message: `${where}为0，而本年新收申请${received}件。`,
      hint: '请核对第三项“本年度办理结果”各行是否漏填。',
    }),
    directLitigation: (where, direct, after) => ({
      message: `${where}为${direct}，多于复议后起诉的${after}；2024年起对不予公开不服的应先申请复议。`,
      hint: '请逐案核对是否填错栏；属实的，可接受这条警告并写明理由。',
    }),
  },
  fees: {
    unstated: (section, prose) => ({
      message: `“${section}”只写了“${prose}”，没有说明信息处理费的收取情况。`,
      hint: '请写一句，如“本年度没有收取信息处理费，没有其他需要报告的事项。”',
    }),
    step: (section, words, step) => ({
      message: `“${section}”中的信息处理费${words}不是${step}元的整数倍。`,
      hint: '请核对金额和单位；按件每件100元，按量每页10、20或40元。',
    }),
    notice: (section, stated, overdue) => ({
      message: `第三部分（六）2“申请人逾期未按收费通知要求缴纳费用”为${overdue}件，“${section}”中写到的收费通知为${stated}件。`,
      hint: `请在该部分写明发出收费通知的件数（不少于${overdue}件）和收取的金额，或核对（六）2。`,
    }),
    share: (section, words, all) => ({
      message: `“${section}”中的信息处理费${words}，多于第二部分的行政事业性收费${all}万元。`,
      hint: '信息处理费是行政事业性收费的一种，请计入第二部分，注意元与万元的换算。',
    }),
  },
  years: {
    other: (section, words, year) => ({
      message: `“${section}”中“${words}”的年份与报告年度${year}年不一致。`,
      hint: `请核对，应为${year}年。`,
    }),
    correct: (words, year) => `把“${words}”的年份改为${year}`,
  },
  typography: {
    punctuation: (section, count, shown) => ({
      message: `“${section}”中有${count}处半角标点，如“${shown}”。`,
      hint: '请改为全角标点；可用 xxgk check --fix 自动改正。',
    }),
    fullWidth: (section, count) => `“${section}”${count}处半角标点改为全角`,
    numberForm: (section, count, written, official) => ({
      message: `“${section}”中有${count}处层次序数写法不规范，如“${written}”应为“${official}”。`,
      hint: '生成文件时会自动规范；可用 xxgk check --fix 改正数据。',
    }),
    officialNumbers: (section, count) => `“${section}”${count}处层次序数改为规范写法`,
  },
  previous: {
    notLastYear: (given, wanted) => ({
      message: `用来对照的是“${given}”的报告，应为“${wanted}”的报告；没有进行跨年核对。`,
      hint: '请核对去年报告的文件；机关更名的，可把去年数据中的机关名称改为现名再核对。',
    }),
    carryOver: (where, actual, expected, year) => ({
      message: `${where}为${actual}，${year}年度报告结转下年度为${expected}，两者应相等。`,
      hint: `请改为${expected}；如${year}年度报告有误，应先更正该报告。`,
    }),
    chain: (where, actual, sum) => ({
      message: `${where}为${actual}，按去年报告推算应为${sum}。`,
      hint: '请核对；失效、移交、重新清理等情况属实的，可接受这条警告并写明原因。',
    }),
    beyondReviews: (where, after, reviews) => ({
      message: `${where}为${after}，多于今年和去年行政复议件数之和${reviews}。`,
      hint: '请逐案核对是否填错栏或漏填行政复议。',
    }),
  },
  similarity: {
    reportOf: (organ, year) => `${organ}${year}年度报告`,
    like: (section, other, percent, sentences) => ({
      message: `“${section}”有${percent}%的文字与“${other}”相同，共${sentences.length}句，如“${sentences.slice(0, 2).join('”“')}”。`,
      hint: '请按当年、本单位的实际情况改写，避免被认定为内容雷同。',
    }),
  },
  children: {
    place: '下级报告',
    differs: ({ where, parent, sum, parts, more, isLess }) => ({
      message: `${where}：汇总报告为${parent}，下级报告之和为${sum}。`,
      hint: `下级中${parts.length === 0 ? '该格均为0' : `${parts.join('、')}${more > 0 ? `等${parts.length + more}个单位` : ''}`}；${
        isLess ? '请核对汇总时是否漏加，或下级是否多报。' : '请核对是否漏了本级办公室或某个下级的报告。'
      }`,
    }),
  },
  accepted: {
    entry: (number) => `已接受的检查结果（accepted）第${number}条`,
    error: (rule, count) => ({
      message: `accepted 中接受了${count}处错误（${rule}）。`,
      hint: '错误应当改正，不能只接受；改正后请删去该条。',
    }),
    unused: (rule, where) => ({
      message: `accepted 中的“${rule}”（${where}）没有对应的检查结果。`,
      hint: '问题已改正的请删去该条；规则名或位置写错的请改正。',
    }),
  },
};
