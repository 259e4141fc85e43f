import { defineFinding } from '@xxgk/document';

export const chartUnknown = defineFinding({
  id: 'chart/unknown',
  severity: 'warning',
  demand: { 'zh-CN': '统计图的名称是本程序有的', en: 'Charts are called by names that there are' },
  source: 'house: 统计图由报告的数据画出，各有名称',
  why: {
    'zh-CN': '名称写错的统计图画不出来，文档里没有这幅图。',
    en: 'Nothing is drawn for a name that there is not; the documents lack the chart.',
  },
  remedy: { 'zh-CN': '改用列出的名称之一。', en: 'Use one of the names listed.' },
  text: {
    'zh-CN': (name: string, known: readonly string[]) => ({
      message: `没有名为“${name}”的统计图，没有写入文档。`,
      hint: `可用的统计图：${known.join('、')}。`,
    }),
    en: (name, known) => ({
      message: `There is no chart "${name}"; it was left out.`,
      hint: `There are: ${known.join('、')}.`,
    }),
  },
});

export const chartOfOneYear = defineFinding({
  id: 'chart/one-year',
  severity: 'warning',
  demand: { 'zh-CN': '历年统计图有两个以上年度', en: 'A chart of years has two or more' },
  source: 'house: 只有一年的数据看不出变化',
  why: {
    'zh-CN': '只有一个年度时，图上没有可以比较的内容。',
    en: 'With a single year there is nothing to compare.',
  },
  remedy: {
    'zh-CN': '一并给出以往年度的报告，或删去这幅图。',
    en: 'Give the reports of earlier years too, or remove the chart.',
  },
  text: {
    'zh-CN': (subject: string) => ({
      message: `统计图“${subject}”只有一个年度的数据，没有写入文档。`,
      hint: '请一并给出以往年度的报告，可以给出多份。',
      option: '--previous',
    }),
    en: (subject) => ({
      message: `The chart "${subject}" has figures of one year only and was left out.`,
      hint: 'Give the reports of earlier years too; there may be several.',
      option: '--previous',
    }),
  },
});

export const chartEmpty = defineFinding({
  id: 'chart/empty',
  severity: 'warning',
  demand: { 'zh-CN': '统计图的数据不全是0', en: 'Some figure of a chart is not 0' },
  source: 'house: 全是0的图没有内容',
  why: {
    'zh-CN': '数据全部为0的图是空的，往往是数据没有填。',
    en: 'A chart of zeros is blank; often the figures are not filled in yet.',
  },
  remedy: { 'zh-CN': '删去这幅图，或核对数据。', en: 'Remove the chart, or check the figures.' },
  text: {
    'zh-CN': (subject: string) => ({
      message: `统计图“${subject}”的数据全部为0，没有写入文档。`,
      hint: '请从正文中删去这一行，或核对数据。',
    }),
    en: (subject) => ({
      message: `All figures of the chart "${subject}" are 0; it was left out.`,
      hint: 'Delete the line, or check the figures.',
    }),
  },
});
