import { checkZhCn } from './check/zh-cn.js';
import type { Messages } from './messages.js';
import { officialZhCn } from './official-messages.js';
import { placeholderZhCn } from './placeholder.zh-cn.js';
import { proseZhCn } from './prose.zh-cn.js';

/** Every sentence a Chinese user can read, in one place. */
export const zhCn: Messages = {
  language: 'zh-CN',
  separator: ' · ',
  field: {
    schema: '数据格式标识（schema）',
    edition: '报告格式版本（edition）',
    year: '报告年度（year）',
    organ: '机关（organ）',
    'organ.name': '机关名称（organ.name）',
    'organ.kind': '机关类别（organ.kind）',
    title: '标题（title）',
    preamble: '引言（preamble）',
    overview: '一、总体情况（overview）',
    disclosure: '二、主动公开政府信息情况（disclosure）',
    applications: '三、收到和处理政府信息公开申请情况（applications）',
    proceedings: '四、政府信息公开行政复议、行政诉讼情况（proceedings）',
    problems: '五、存在的主要问题及改进情况（problems）',
    other: '六、其他需要报告的事项（other）',
    date: '成文日期（date）',
    official: '版头和版记（official）',
    'official.form': '格式（official.form）',
    'official.direction': '行文方向（official.direction）',
    'official.organs': '发文机关（official.organs）',
    'official.markOrgans': '发文机关标志中的机关（official.markOrgans）',
    'official.suffix': '发文机关标志中机关名称后的字（official.suffix）',
    'official.serial': '份号（official.serial）',
    'official.secrecy': '密级和保密期限（official.secrecy）',
    'official.urgency': '紧急程度（official.urgency）',
    'official.documentNumber': '发文字号（official.documentNumber）',
    'official.orderNumber': '令号（official.orderNumber）',
    'official.signers': '签发人（official.signers）',
    'official.signerPost': '签发人职务（official.signerPost）',
    'official.recipient': '主送机关（official.recipient）',
    'official.attachments': '附件（official.attachments）',
    'official.stamped': '是否盖章（official.stamped）',
    'official.note': '附注（official.note）',
    'official.attendance': '出席、请假、列席人员（official.attendance）',
    'official.attendance.present': '出席人员（official.attendance.present）',
    'official.attendance.excused': '请假人员（official.attendance.excused）',
    'official.attendance.observers': '列席人员（official.attendance.observers）',
    'official.copyTo': '抄送机关（official.copyTo）',
    'official.printedBy': '印发机关（official.printedBy）',
    'official.printedOn': '印发日期（official.printedOn）',
    'official.seal': '印章图片（official.seal）',
    'official.signature': '签名章图片（official.signature）',
    'official.cover': '报送函（official.cover）',
    'official.cover.title': '报送函标题（official.cover.title）',
    'official.cover.text': '报送函正文（official.cover.text）',
    archive: '归档信息（archive）',
    accepted: '已接受的检查结果（accepted）',
  },
  input: {
    notAReport: (kind) => ({
      message: `文件内容不是一份报告的数据，而是${kind}。`,
      hint: '请按“字段: 值”的形式填写，可参考 examples 目录中的示例，或用 xxgk schema 查看全部字段。',
    }),
    missing: (where, key) => ({ message: `缺少${where}。`, hint: `请补充字段 ${key}。` }),
    unknownField: (where, key, suggestion) => ({
      message: `${where === '' ? '' : `${where}中`}有无法识别的字段“${key}”。`,
      hint: suggestion === undefined ? '请删去该字段，或核对拼写。' : `是否应为“${suggestion}”？`,
    }),
    badCount: (where, value) => ({
      message: `${where}应为不小于0的整数，现为${value}。`,
      hint: '请填写阿拉伯数字整数，没有的填0；需附说明时写成 { value: 22, note: 其中修订16件 }。',
    }),
    badChange: (where, value) => ({
      message: `${where}应为整数，现为${value}。`,
      hint: '增加填正数，减少填负数，无变化填0。',
    }),
    figureTooLarge: (where, value) => ({
      message: `${where}现为${value}，数字过大，无法准确相加。`,
      hint: '请核对是否多写了位数；金额确有这么大的，请加引号写成文本，如 "12345678901234567890"。',
    }),
    badAmount: (where, value) => ({
      message: `${where}应为不小于0的金额，现为${value}。`,
      hint: '请只填数字，可带小数，不带单位和千分位逗号，如 "12.3456"。',
    }),
    badText: (where, value) => ({
      message: `${where}应为文字，现为${value}。`,
      hint: '请填写文字，没有的可留空字符串。',
    }),
    badYear: (value) => ({
      message: `报告年度（year）应为2008至2100之间的四位年份，现为${value}。`,
      hint: '报告年度是被统计的年份，例如2023年1月编制的报告填2022。',
    }),
    badDate: (where, value) => ({
      message: `${where}应为实际存在的日期，现为${value}。`,
      hint: '请写成 2023-01-18 的形式。',
    }),
    badChoice: (where, value, choices) => ({
      message: `${where}现为${value}，不在可选值之内。`,
      hint: `可选值：${choices}。`,
    }),
    badValue: (where, value) => ({
      message: `${where}的内容不符合要求，现为${value}。`,
      hint: '请用 xxgk schema 查看该字段的要求。',
    }),
    noEdition: (year) => ({
      message: `${year}年度没有对应的全国统一报告格式。`,
      hint: '统一格式自2019年度起实行；如确需使用，请写明 edition: "2019" 或 "2021"。',
    }),
    textTooLong: (where, length) => ({
      message: `${where} 有${length}个字符的文字，年度报告不会这么长。`,
      hint: '请核对内容是否放错，或把长段分成几段。',
    }),
    totalsComputed: (count) => ({ message: `有${count}个总计未填写，已按表内数据计算。` }),
  },
  ...checkZhCn,
  aggregate: {
    nothing: {
      message: '没有可以汇总的报告。',
      hint: '请核对目录，其中应有下级单位的报告文件。',
    },
    otherYear: (child, year, wanted) => ({
      message: `“${child}”是${year}年度的报告，本次汇总${wanted}年度。`,
      hint: '请换成同一年度的报告；确需略过的，请指明略过其他年度。',
    }),
    otherEdition: (child, edition, wanted) => ({
      message: `“${child}”使用${edition}年版格式，本次汇总使用${wanted}年版格式，表格项目不同，不能相加。`,
      hint: '请下级单位改用同一格式重报；确需略过的，请指明略过其他格式。',
    }),
    duplicate: (organ, first, second) => ({
      message: `“${organ}”报了两份：“${first}”和“${second}”，只计入前一份。`,
      hint: '请核对哪一份是定稿，移走另一份后重新汇总。',
    }),
    missing: (organ) => ({
      message: `缺少“${organ}”的报告。`,
      hint: '请催报；该单位如已撤并，请从名单中删去。',
    }),
    unexpected: (organ, child) => ({
      message: `“${organ}”（${child}）不在应报单位名单中，已计入。`,
      hint: '请核对单位名称是否与名单一致，或补入名单。',
    }),
    ownReport: (organ, child) => ({
      message: `“${child}”是汇总单位“${organ}”本级自身的报告，已计入。`,
      hint: '本级办公室单独填报的可以保留；若是汇总数，请移走后重新汇总，以免重复计数。',
    }),
    ownSum: (organ, child) => ({
      message: `“${child}”是汇总单位“${organ}”的报告，各数都等于其他报告之和，应是以前的汇总数，没有计入。`,
      hint: '请把汇总数移到别的目录；确需留在原处的，汇总时请指明略过。',
    }),
    faulty: (child, count, first) => ({
      message: `“${child}”有${count}处错误，例如：${first}`,
      hint: '请退回该单位改正后重新汇总；现按其填报数计入。',
    }),
  },
  official: officialZhCn,
  prose: proseZhCn,
  placeholder: placeholderZhCn,
  document: {
    pictureLeftOut: (line) => ({
      message: `正文中的图片“${line}”没有写入文档。`,
      hint: '请提供该图片文件，或从正文中删去这一行。',
    }),
    tableTooWide: (heading, digits, isTurnable) => ({
      message: `“${heading}”的表格放不下：数字最长有${digits}位，有的数字在格内会断成两行。`,
      hint: isTurnable
        ? '请让表格横排（--tables auto 或 --tables landscape）；数字位数有误的，请改正。'
        : '横排并用最小字号仍放不下，请核对数字位数是否有误；确实无误的，请在 Word 中缩小该表的字号。',
    }),
  },
  writer: {
    characterRemoved: (codePoints) => ({
      message: `文字中含有文件格式不允许的字符（${codePoints}），已删去。`,
      hint: '请在原始数据中删除这些不可见字符。',
    }),
    rareCharacter: (character, codePoint) => ({
      message: `“${character}”（${codePoint}）是生僻字，仿宋等公文字体中没有，打开文件的程序会改用其他字体。`,
      hint: '请核对对方能否显示；不能显示时系统中需装有“宋体-ExtB”等大字符集字体，或报送 PDF。',
    }),
    privateCharacter: (character, codePoint) => ({
      message: `“${character}”（${codePoint}）是自造字，只在装有该造字字体的电脑上能显示，在其他电脑上是空框或别的字。`,
      hint: '请改用国家标准编码的正式字；确无编码的，用图片或文字说明。',
    }),
  },
};
