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
      `下列改法之一可同时满足${mends}条勾稽关系，请核对原始台账：${changes.join('；')}${more > 0 ? `；另有${more}种` : ''}。`,
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
    fillIn: (where, value) => `${where}填写${value}`,
    unreadable: (where, raw) => ({
      message: `${where}不是数字，原文为“${raw}”。`,
      hint: '请填写数字，没有的填0。',
    }),
  },
};
