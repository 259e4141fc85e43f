import type { InterpretMessages } from './messages.js';

const CHECK_CELL = '请在原文件中核对该单元格，补填后重试。';

/** The interpreter in Chinese. */
export const interpretZhCn: InterpretMessages = {
  separator: '，',
  quote: (text) => `“${text}”`,
  place: {
    page: (n) => `第${n}页`,
    sheet: (name) => `工作表“${name}”`,
    table: (n) => `表${n}`,
    row: (n) => `第${n}行`,
    column: (n) => `第${n}列`,
    paragraph: (n) => `第${n}段`,
    line: (n) => `第${n}行`,
    offset: (n) => `第${n}字起`,
  },
  labelNormalised: (found, official) => ({
    message: `表头或行名“${found}”已按官方格式写作“${official}”。`,
  }),
  labelGuessed: (found, official) => ({
    message: `行名“${found}”与官方格式不一致，按最接近的“${official}”读取。`,
    hint: '请核对该行数据是否属于这一行。',
  }),
  textTooLong: (place, most) => ({
    message: `${place}的文字超过${most}字，年度报告不会这么长，只读取了前${most}字。`,
    hint: '请核对文件是否选对；确为报告内容的，请分成几段后重试。',
  }),
  headingRepeated: (heading) => ({ message: `标题“${heading}”重复出现，只保留一次。` }),
  headingNormalised: (found, official) => ({ message: `标题“${found}”已按官方格式写作“${official}”。` }),
  headingByNumber: (found, official) => ({
    message: `标题“${found}”与官方格式不一致，按序号和位置读作“${official}”。`,
    hint: '请核对标题和其下内容。',
  }),
  headingMissing: (heading) => ({
    message: `没有找到标题“${heading}”。`,
    hint: '请核对原文件是否缺这一部分。',
  }),
  figureMissing: (where, place) => ({
    message: `没有找到数据：${where}${place === '' ? '' : `（${place}）`}。`,
    hint: CHECK_CELL,
  }),
  tableMissing: (heading) => ({
    message: `没有找到“${heading}”的表格，全部数据留空。`,
    hint: '请核对原文件中该表是否缺失，或是图片；补填后重试。',
  }),
  figureUnreadable: (where, text, place) => ({
    message: `${where}的“${text}”不是数字，没有读取（${place}）。`,
    hint: CHECK_CELL,
  }),
  figureShared: (where, text, place) => ({
    message: `${where}的“${text}”所在单元格跨多列，无法确定属于哪一列，没有读取（${place}）。`,
    hint: CHECK_CELL,
  }),
  figureRemark: {
    unit: (where, text, value) => ({ message: `${where}的“${text}”带有单位，读作${value}。` }),
    converted: (where, text, value) => ({
      message: `${where}的“${text}”已换算为${value}。`,
      hint: '请核对计量单位。',
    }),
    grouped: (where, text, value) => ({
      message: `${where}的“${text}”数字间有空格，读作${value}。`,
      hint: '请核对该数。',
    }),
    footnote: (where, text, value) => ({
      message: `${where}的“${text}”带有注释标记，读作${value}。`,
      hint: '请核对该数。',
    }),
    decimal: (where, text, value) => ({ message: `${where}的“${text}”读作${value}。` }),
    note: (where, text, value) => ({ message: `${where}的“${text}”读作${value}。` }),
  },
  blanks: (heading, count) => ({ message: `“${heading}”的表格有${count}个空白单元格，按空白保留。` }),
  rowIncomplete: (row, found, expected, text) => ({
    message: `“${row}”一行应有${expected}个数，实有${found}个：“${text}”。不能确定的没有读取。`,
    hint: '请在原文件中核对该行。',
  }),
  rowRealigned: (row, text, reason) => ({
    message: `“${row}”一行的单元格有错位（“${text}”），${reason}对应到各列。`,
    hint: '请在原文件中核对该行。',
  }),
  bySum: '按各列之和等于总计',
  byHeader: '按表头位置',
  rowJoined: (row, text) => ({
    message: `“${row}”一行在原文件中被拆成两行，已合并：“${text}”。`,
    hint: '请核对该行。',
  }),
  rowByPosition: (row, text) => ({
    message: `有一行没有行名（“${text}”），按上下行的位置读作“${row}”。`,
    hint: '请核对该行。',
  }),
  rowRepeated: (row, kept, dropped) => ({
    message: `“${row}”出现两次且数据不同：保留“${kept}”，没有采用“${dropped}”。`,
    hint: '请在原文件中核对以哪一行为准。',
  }),
  lineUnused: (section, line, place) => ({
    message: `“${section}”中有内容没有识别：“${line}”（${place}）。`,
    hint: '请核对该行是否为表格内容；表格之外的说明文字不会写入报告。',
  }),
  oneOutcomeRow: {
    message:
      '表格中“（六）其他处理”只有一行（2019年试行格式），其余按2021年格式；该行数据记入“3.其他”，另两行留空。',
    hint: '请按现行格式把该行数据分到三行。',
  },
  threeOutcomeRows: (text) => ({
    message: `表格中“（六）其他处理”分三行（2021年格式），其余按2019年试行格式；已相加记入一行：${text}。`,
    hint: '请核对。',
  }),
  editionAgainstYear: (edition, year, expected) => ({
    message: `表格用的是${edition}年格式，而${year}年度应使用${expected}年格式；已按表格实际格式读取。`,
    hint: '请核对年度，或改用现行格式填报。',
  }),
  editionMixed: (edition, other, labels) => ({
    message: `表格以${edition}年格式为主，但含${other}年格式的内容：${labels}。`,
    hint: '请核对这些行列的数据。',
  }),
  noReport: {
    message: '其中没有政府信息公开工作年度报告：找不到六个部分的标题，也找不到三张统计表。',
    hint: '请核对文件是否选对。',
  },
  titleMissing: { message: '没有找到报告标题。', hint: '请补填标题、机关名称和年度。' },
  organMissing: { message: '没有找到机关名称。', hint: '请补填机关名称（organ.name）。' },
  organFrom: (organ, text) => ({
    message: `标题中没有机关名称，按“${text}”读作“${organ}”。`,
    hint: '请核对机关名称。',
  }),
  yearMissing: { message: '没有找到报告年度。', hint: '请补填年度（year）。' },
  yearFrom: (year, text) => ({ message: `标题中没有年度，按“${text}”读作${year}年。`, hint: '请核对年度。' }),
  yearsDiffer: (title, period) => ({
    message: `标题为${title}年，正文的统计期限为${period}年；按标题读取。`,
    hint: '请核对年度。',
  }),
  organsDiffer: (title, signature) => ({
    message: `标题中的机关为“${title}”，落款为“${signature}”；按标题读取。`,
  }),
  proseMissing: (heading) => ({
    message: `“${heading}”下没有文字。`,
    hint: '请核对原文件，补填该部分内容。',
  }),
  leftOut: (count, text) => ({ message: `正文之后有${count}行没有收入报告：“${text}”。` }),
  embeddedDiffers: (where, visible, embedded, place) => ({
    message: `${where}：文件中显示为“${visible}”（${place}），内嵌数据为“${embedded}”；按内嵌数据读取。`,
    hint: '文件生成后可能被改动过。请核对以哪一个为准；要以显示的为准，请改内嵌数据的来源后重新生成。',
  }),
  embeddedProseDiffers: (field) => ({
    message: `${field}：文件中显示的文字与内嵌数据不同；按内嵌数据读取。`,
    hint: '文件生成后可能被改动过。请核对以哪一个为准。',
  }),
  embeddedBroken: {
    message: '文件内嵌的报告数据已损坏，改按显示的内容读取。',
    hint: '请核对读取结果。',
  },
};
