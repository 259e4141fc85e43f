import type { Language } from '@xxgk/document';

interface Wording {
  readonly message: string;
  readonly hint: string;
}

/** Every sentence of this package about a report. */
export interface ChartWording {
  readonly unknown: (name: string, known: string) => Wording;
  readonly oneYear: (name: string) => Wording;
  readonly empty: (name: string) => Wording;
}

export const wording: Readonly<Record<Language, ChartWording>> = {
  'zh-CN': {
    unknown: (name, known) => ({
      message: `没有名为“${name}”的统计图，没有写入文档。`,
      hint: `可用的统计图：${known}。`,
    }),
    oneYear: (name) => ({
      message: `统计图“${name}”只有一个年度的数据，没有写入文档。`,
      hint: '请用 --previous 指定以往年度的报告文件，可以指定多个。',
    }),
    empty: (name) => ({
      message: `统计图“${name}”的数据全部为0，没有写入文档。`,
      hint: '请从正文中删去这一行，或核对数据。',
    }),
  },
  en: {
    unknown: (name, known) => ({
      message: `There is no chart "${name}"; it was left out.`,
      hint: `There are: ${known}.`,
    }),
    oneYear: (name) => ({
      message: `The chart "${name}" has figures of one year only and was left out.`,
      hint: 'Name reports of earlier years by --previous; there may be several.',
    }),
    empty: (name) => ({
      message: `All figures of the chart "${name}" are 0; it was left out.`,
      hint: 'Delete the line, or check the figures.',
    }),
  },
};
