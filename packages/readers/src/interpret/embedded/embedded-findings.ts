import { defineFinding } from '@xxgk/document';

const HOUSE = 'house: 文件内嵌报告数据，以数据为准';

/** A figure (an error) or a text (a warning) that a file shows otherwise than the report it holds. */
export const embeddedDiffers = defineFinding({
  id: 'reader/embedded-differs',
  severity: 'error',
  demand: { 'zh-CN': '文件显示的内容与内嵌数据一致', en: 'a file shows what its embedded data say' },
  source: HOUSE,
  why: {
    'zh-CN': '文件生成后可能被改动过，数据没有跟着改。',
    en: 'The file was changed after it was made, the data were not.',
  },
  remedy: {
    'zh-CN': '核对以哪一个为准；要改的，改数据后重新生成。',
    en: 'Check which counts; to change the report, change its data and make the file again.',
  },
  text: {
    'zh-CN': (where: string, figure: Shown | undefined) =>
      figure === undefined
        ? {
            message: `${where}：文件中显示的文字与内嵌数据不同；按内嵌数据读取。`,
            hint: '文件生成后可能被改动过。请核对以哪一个为准。',
          }
        : {
            message: `${where}：${figure.visible === '' ? '文件中没有显示数字' : `文件中显示为“${figure.visible}”（${figure.place}）`}，内嵌数据为“${figure.embedded}”；按内嵌数据读取。`,
            hint: '文件生成后可能被改动过。请核对以哪一个为准；要以显示的为准，请改内嵌数据的来源后重新生成。',
          },
    en: (where, figure) =>
      figure === undefined
        ? {
            message: `${where}: the text shown differs from the embedded data; the data were followed.`,
            hint: 'The file may have been changed after it was made. Check which one counts.',
          }
        : {
            message: `${where}: the file shows ${figure.visible === '' ? 'nothing' : `“${figure.visible}” (${figure.place})`}, its embedded data say “${figure.embedded}”; the data were followed.`,
            hint: 'The file may have been changed after it was made. Check which one counts; to keep what is shown, change the data and make the file again.',
          },
  },
});

/** A figure as a file shows it and as its data have it. */
interface Shown {
  readonly visible: string;
  readonly embedded: string;
  readonly place: string;
}

/** Embedded data that are no report. */
export const embeddedBroken = defineFinding({
  id: 'reader/embedded-broken',
  severity: 'warning',
  demand: { 'zh-CN': '内嵌的报告数据完好', en: 'the embedded report is sound' },
  source: HOUSE,
  why: {
    'zh-CN': '数据读不出时，只能读显示的内容。',
    en: 'Where the data are damaged only what is shown can be read.',
  },
  remedy: { 'zh-CN': '核对读取结果，重新生成文件。', en: 'Check what was read and make the file again.' },
  text: {
    'zh-CN': () => ({
      message: '文件内嵌的报告数据已损坏，改按显示的内容读取。',
      hint: '请核对读取结果。',
    }),
    en: () => ({
      message: 'The report embedded in the file is damaged; what the file shows was read instead.',
      hint: 'Check the result.',
    }),
  },
});
