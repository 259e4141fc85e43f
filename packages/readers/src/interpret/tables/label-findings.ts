import { defineFinding } from '@xxgk/document';

const FORMS = '国办公开办函〔2021〕30号 附件；国办公开办函〔2019〕60号 附件';

/** A label of the form in other words that can mean nothing else. */
export const labelNormalised = defineFinding({
  id: 'reader/label-normalised',
  severity: 'note',
  demand: {
    'zh-CN': '表头、行名和标题用官方格式的文字',
    en: 'labels and headings are worded as in the form',
  },
  source: FORMS,
  why: {
    'zh-CN': '报告按官方格式重新排印，这些文字会与原文件不同。',
    en: 'The report is set with the words of the form, so these will differ from the source.',
  },
  remedy: {
    'zh-CN': '不用处理；发现读错时改原文件。',
    en: 'Nothing; where it was read wrongly, change the source.',
  },
  text: {
    'zh-CN': (kind: 'label' | 'heading', found: string, official: string) => ({
      message: `${kind === 'label' ? '表头或行名' : '标题'}“${found}”已按官方格式写作“${official}”。`,
    }),
    en: (kind, found, official) => ({
      message: `The ${kind} “${found}” was read as the official “${official}”.`,
    }),
  },
});

/** A row whose label is nearest to one of the form. */
export const labelGuessed = defineFinding({
  id: 'reader/label-guessed',
  severity: 'warning',
  demand: { 'zh-CN': '每一行的行名与官方格式一致', en: 'each row is labelled as in the form' },
  source: FORMS,
  why: {
    'zh-CN': '行名认错，一整行数据就会填到别处。',
    en: 'Under a label that is mistaken a whole row of figures lands elsewhere.',
  },
  remedy: {
    'zh-CN': '核对该行数据；把原文件的行名改为官方文字。',
    en: 'Check the row; word its label as in the form.',
  },
  text: {
    'zh-CN': (found: string, official: string) => ({
      message: `行名“${found}”与官方格式不一致，按最接近的“${official}”读取。`,
      hint: '请核对该行数据是否属于这一行。',
    }),
    en: (found, official) => ({
      message: `The row “${found}” is not worded as in the form; it was read as the nearest, “${official}”.`,
      hint: 'Check that the figures belong to that row.',
    }),
  },
});

/** Words in or around a table that nothing takes; an error where figures stand among them. */
export const lineUnused = defineFinding({
  id: 'reader/line-unused',
  severity: 'warning',
  demand: { 'zh-CN': '表格部分只有官方格式的内容', en: 'the sections of tables hold what the form has' },
  source: FORMS,
  why: {
    'zh-CN': '没有识别的内容不会写入报告，可能是漏读的数据。',
    en: 'What was not recognised is not in the report, and may be figures.',
  },
  remedy: {
    'zh-CN': '是数据的补填；是说明的写入该部分的表前、表后文字，或写入单元格括号内。',
    en: 'Fill in what are figures; write remarks above or below the table, or in brackets behind a figure.',
  },
  text: {
    'zh-CN': (section: string, line: string, place: string) => ({
      message: `“${section}”中有内容没有识别：“${line}”（${place}）。`,
      hint: '请核对该行是否为表格内容；是说明文字的，写入该部分的表前、表后文字。',
    }),
    en: (section, line, place) => ({
      message: `Something in “${section}” was not recognised: “${line}” (${place}).`,
      hint: 'Check whether it belongs to the table; write remarks above or below the table.',
    }),
  },
});
