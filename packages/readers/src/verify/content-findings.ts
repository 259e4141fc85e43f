import { defineFinding } from '@xxgk/document';
import { CHANGED, CHANGED_EN } from './changed-file.js';

const HOUSE = 'house: 核验文件显示的内容与内嵌数据一致';
const WHY = {
  'zh-CN': '显示的与数据不同，说明文件生成后被改动过。',
  en: 'Where the two differ, the file was changed after it was made.',
};
const REMEDY = { 'zh-CN': CHANGED, en: CHANGED_EN };

/** A figure that is shown otherwise. */
export const figureDiffers = defineFinding({
  id: 'verify/figure-differs',
  severity: 'error',
  demand: { 'zh-CN': '显示的数据与内嵌数据相同', en: 'figures are shown as the data have them' },
  source: HOUSE,
  why: WHY,
  remedy: REMEDY,
  text: {
    'zh-CN': (where: string, shown: string, kept: string) => ({
      message: `${where}：文件中${shown === '' ? '没有显示数字' : `显示为“${shown}”`}，嵌入的数据为“${kept}”。`,
      hint: CHANGED,
    }),
    en: (where, shown, kept) => ({
      message: `${where}: the file shows ${shown === '' ? 'nothing' : `“${shown}”`}, its data say “${kept}”.`,
      hint: CHANGED_EN,
    }),
  },
});

/** A note on a figure that is not shown. */
export const noteDiffers = defineFinding({
  id: 'verify/note-differs',
  severity: 'error',
  demand: { 'zh-CN': '数据的说明都显示出来', en: 'notes on figures are shown' },
  source: HOUSE,
  why: WHY,
  remedy: REMEDY,
  text: {
    'zh-CN': (where: string, note: string) => ({
      message: `${where}：嵌入数据中的说明“${note}”在文件中没有显示。`,
      hint: CHANGED,
    }),
    en: (where, note) => ({
      message: `${where}: the file does not show the note “${note}” of its data.`,
      hint: CHANGED_EN,
    }),
  },
});

/** A text that is shown otherwise. */
export const wordsDiffer = defineFinding({
  id: 'verify/words-differ',
  severity: 'error',
  demand: { 'zh-CN': '显示的文字与内嵌数据相同', en: 'texts are shown as the data have them' },
  source: HOUSE,
  why: WHY,
  remedy: REMEDY,
  text: {
    'zh-CN': (field: string) => ({ message: `${field}：显示的文字与嵌入的数据不同。`, hint: CHANGED }),
    en: (field) => ({ message: `${field}: the words shown are not those of the data.`, hint: CHANGED_EN }),
  },
});

/** Another title or date. */
export const headDiffers = defineFinding({
  id: 'verify/head-differs',
  severity: 'error',
  demand: { 'zh-CN': '标题和成文日期与内嵌数据相同', en: 'title and date are those of the data' },
  source: HOUSE,
  why: WHY,
  remedy: REMEDY,
  text: {
    'zh-CN': (what: 'title' | 'date', shown: string, kept: string) => ({
      message: `${what === 'title' ? '标题' : '成文日期'}：文件中显示为“${shown}”，嵌入的数据为“${kept}”。`,
      hint: CHANGED,
    }),
    en: (what, shown, kept) => ({
      message: `${what === 'title' ? 'Title' : 'Date'}: the file shows “${shown}”, its data say “${kept}”.`,
      hint: CHANGED_EN,
    }),
  },
});

/** Embedded data that are no report. */
export const dataBroken = defineFinding({
  id: 'verify/data-broken',
  severity: 'error',
  demand: { 'zh-CN': '内嵌的报告数据完好', en: 'the embedded report is sound' },
  source: HOUSE,
  why: { 'zh-CN': '读不出数据就无从核对。', en: 'There is nothing to hold the file against.' },
  remedy: REMEDY,
  text: {
    'zh-CN': () => ({ message: '文件中嵌入的报告数据已损坏，读不出报告。', hint: CHANGED }),
    en: () => ({ message: 'The report data in the file are damaged.', hint: CHANGED_EN }),
  },
});

/** Embedded data that were written by something else. */
export const dataRewritten = defineFinding({
  id: 'verify/data-rewritten',
  severity: 'error',
  demand: { 'zh-CN': '内嵌数据是本程序写出的样子', en: 'the data are as this program writes them' },
  source: HOUSE,
  why: { 'zh-CN': '内嵌数据被别的程序改写过。', en: 'Something else has written the data.' },
  remedy: REMEDY,
  text: {
    'zh-CN': () => ({ message: '文件中嵌入的报告数据不是本程序写出的样子。', hint: CHANGED }),
    en: () => ({
      message: 'The report data in the file are not as this program writes them.',
      hint: CHANGED_EN,
    }),
  },
});
