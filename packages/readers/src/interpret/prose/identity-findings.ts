import { defineFinding } from '@xxgk/document';

const TITLES = 'practice: 已发布报告的标题';

/** No title anywhere. */
export const titleMissing = defineFinding({
  id: 'reader/title-missing',
  severity: 'warning',
  demand: { 'zh-CN': '报告有标题', en: 'a report has a title' },
  source: TITLES,
  why: { 'zh-CN': '机关名称和年度以标题为准。', en: 'The title names the organ and the year.' },
  remedy: {
    'zh-CN': '补填标题，或填机关名称和年度，由程序拟定。',
    en: 'Fill in a title, or the organ and the year.',
  },
  text: {
    'zh-CN': () => ({ message: '没有找到报告标题。', hint: '请补填标题、机关名称和年度。' }),
    en: () => ({ message: 'The title of the report was not found.', hint: 'Fill in title, organ and year.' }),
  },
});

/** No name of an organ anywhere. */
export const organMissing = defineFinding({
  id: 'reader/organ-missing',
  severity: 'error',
  demand: { 'zh-CN': '报告写明机关名称', en: 'a report names its organ' },
  source: TITLES,
  why: { 'zh-CN': '没有机关名称，不知道是谁的报告。', en: 'Without it nobody knows whose report it is.' },
  remedy: { 'zh-CN': '补填机关全称。', en: 'Fill in the full name of the organ.' },
  text: {
    'zh-CN': () => ({ message: '没有找到机关名称。', hint: '请补填机关名称。' }),
    en: () => ({ message: 'The name of the organ was not found.', hint: 'Fill in organ.name.' }),
  },
});

/** An organ that the signature or the text names, not the title. */
export const organInferred = defineFinding({
  id: 'reader/organ-inferred',
  severity: 'warning',
  demand: { 'zh-CN': '标题写明机关名称', en: 'the title names the organ' },
  source: TITLES,
  why: {
    'zh-CN': '从落款或正文推断的名称可能是简称或别的机关。',
    en: 'What signature or text name may be short, or another organ.',
  },
  remedy: { 'zh-CN': '核对机关名称，改为全称。', en: 'Check the name; give it in full.' },
  text: {
    'zh-CN': (organ: string, text: string) => ({
      message: `标题中没有机关名称，按“${text}”读作“${organ}”。`,
      hint: '请核对机关名称。',
    }),
    en: (organ, text) => ({
      message: `The title names no organ; by “${text}” it was read as “${organ}”.`,
      hint: 'Check the name.',
    }),
  },
});

/** No year anywhere. */
export const yearMissing = defineFinding({
  id: 'reader/year-missing',
  severity: 'error',
  demand: { 'zh-CN': '报告写明年度', en: 'a report names its year' },
  source: TITLES,
  why: { 'zh-CN': '年度决定表格格式和统计期限。', en: 'The year decides the form and the period.' },
  remedy: { 'zh-CN': '补填报告所属年度。', en: 'Fill in the year that the report is about.' },
  text: {
    'zh-CN': () => ({ message: '没有找到报告年度。', hint: '请补填报告年度。' }),
    en: () => ({ message: 'The year of the report was not found.', hint: 'Fill in year.' }),
  },
});

/** A year that the period or the date tells, not the title. */
export const yearInferred = defineFinding({
  id: 'reader/year-inferred',
  severity: 'warning',
  demand: { 'zh-CN': '标题写明年度', en: 'the title names the year' },
  source: TITLES,
  why: {
    'zh-CN': '按统计期限或成文日期推断，可能差一年。',
    en: 'Told by the period or the date it may be off by one.',
  },
  remedy: { 'zh-CN': '核对年度，写入标题。', en: 'Check the year; put it into the title.' },
  text: {
    'zh-CN': (year: number, text: string) => ({
      message: `标题中没有年度，按“${text}”读作${year}年。`,
      hint: '请核对年度。',
    }),
    en: (year, text) => ({
      message: `The title names no year; by “${text}” it was read as ${year}.`,
      hint: 'Check the year.',
    }),
  },
});

/** Another year in the title than in the period. */
export const yearsDiffer = defineFinding({
  id: 'reader/years-differ',
  severity: 'warning',
  demand: { 'zh-CN': '标题和统计期限是同一年', en: 'title and period speak of one year' },
  source: 'practice: 各地报告均写明统计期限；测评时年份不符即不合格',
  why: { 'zh-CN': '套用上年文本时，年份容易漏改。', en: 'Texts taken from last year keep its year easily.' },
  remedy: { 'zh-CN': '改正写错的一处。', en: 'Mend the one that is wrong.' },
  text: {
    'zh-CN': (title: number, period: number) => ({
      message: `标题为${title}年，正文的统计期限为${period}年；按标题读取。`,
      hint: '请核对年度。',
    }),
    en: (title, period) => ({
      message: `The title says ${title}, the period of the figures ${period}; the title was followed.`,
      hint: 'Check the year.',
    }),
  },
});

/** Another organ in the title than in the signature. */
export const organsDiffer = defineFinding({
  id: 'reader/organs-differ',
  severity: 'note',
  demand: { 'zh-CN': '标题和落款是同一机关', en: 'title and signature name one organ' },
  source: TITLES,
  why: {
    'zh-CN': '可能是简称，也可能套用了别的机关的文本。',
    en: 'It may be a short name, or the text of another organ.',
  },
  remedy: { 'zh-CN': '不是简称的，改正写错的一处。', en: 'Unless one is a short name, mend the wrong one.' },
  text: {
    'zh-CN': (title: string, signature: string) => ({
      message: `标题中的机关为“${title}”，落款为“${signature}”；按标题读取。`,
    }),
    en: (title, signature) => ({
      message: `The title names “${title}”, the signature “${signature}”; the title was followed.`,
    }),
  },
});
