import { defineFinding } from '@xxgk/document';

const FORMS = '国办公开办函〔2021〕30号；国办公开办函〔2019〕60号';

/** One of the six main headings more than once. */
export const headingRepeated = defineFinding({
  id: 'reader/heading-repeated',
  severity: 'note',
  demand: { 'zh-CN': '六个部分的标题各出现一次', en: 'each of the six headings occurs once' },
  source: FORMS,
  why: {
    'zh-CN': '标题重复，多为排版或网页复制所致。',
    en: 'Headings come twice where pages are pasted together.',
  },
  remedy: { 'zh-CN': '核对该部分内容是否完整。', en: 'Check that the section is whole.' },
  text: {
    'zh-CN': (heading: string) => ({ message: `标题“${heading}”重复出现，只保留一次。` }),
    en: (heading) => ({ message: `The heading “${heading}” is repeated; it was kept once.` }),
  },
});

/** A main heading known by its number and place alone. */
export const headingByNumber = defineFinding({
  id: 'reader/heading-by-number',
  severity: 'warning',
  demand: { 'zh-CN': '六个部分用官方格式的标题', en: 'the six sections have the headings of the form' },
  source: FORMS,
  why: {
    'zh-CN': '标题不同，只能按序号认出各部分，内容可能归错。',
    en: 'Where only numbers tell the sections, text may go to the wrong one.',
  },
  remedy: {
    'zh-CN': '把标题改为官方文字，核对其下内容。',
    en: 'Word the heading as in the form; check what is below.',
  },
  text: {
    'zh-CN': (found: string, official: string) => ({
      message: `标题“${found}”与官方格式不一致，按序号和位置读作“${official}”。`,
      hint: '请核对标题和其下内容。',
    }),
    en: (found, official) => ({
      message: `The heading “${found}” is not that of the form; by number and place it was read as “${official}”.`,
      hint: 'Check the heading and what stands below it.',
    }),
  },
});

/** A main heading that is not there. */
export const headingMissing = defineFinding({
  id: 'reader/heading-missing',
  severity: 'warning',
  demand: { 'zh-CN': '报告有六个部分的标题', en: 'a report has all six headings' },
  source: FORMS,
  why: {
    'zh-CN': '找不到标题，该部分的文字会并入上一部分。',
    en: 'Without its heading a section runs into the one before.',
  },
  remedy: { 'zh-CN': '在原文件中补上标题和内容。', en: 'Add the heading and its text to the source.' },
  text: {
    'zh-CN': (headings: readonly string[]) => ({
      message: `没有找到标题${headings.map((heading) => `“${heading}”`).join('')}。`,
      hint: '请核对原文件是否缺这一部分。',
    }),
    en: (headings) => ({
      message: `${headings.length === 1 ? 'The heading' : 'The headings'} ${headings.map((heading) => `“${heading}”`).join(', ')} ${headings.length === 1 ? 'was' : 'were'} not found.`,
      hint: 'Check whether the source lacks this part.',
    }),
  },
});

/** A section of prose with nothing in it. */
export const proseMissing = defineFinding({
  id: 'reader/prose-missing',
  severity: 'warning',
  demand: { 'zh-CN': '总体情况、问题和其他事项都有文字', en: 'the sections of prose have text' },
  source: FORMS,
  why: { 'zh-CN': '没有内容的部分不能报送。', en: 'A report with an empty section cannot be submitted.' },
  remedy: {
    'zh-CN': '补写该部分；没有事项的写“无”。',
    en: 'Write the section; where there is nothing, say so.',
  },
  text: {
    'zh-CN': (heading: string) => ({
      message: `“${heading}”下没有文字。`,
      hint: '请核对原文件，补填该部分内容。',
    }),
    en: (heading) => ({
      message: `There is no text below “${heading}”.`,
      hint: 'Check the source and fill it in.',
    }),
  },
});

/** Lines behind the report that no field takes. */
export const leftOut = defineFinding({
  id: 'reader/left-out',
  severity: 'note',
  demand: { 'zh-CN': '落款之后没有其他内容', en: 'nothing follows the signature' },
  source: 'practice: 网页附件、版记不属于报告正文',
  why: { 'zh-CN': '附件、版记等不写入报告。', en: 'Attachments and imprints are no part of the report.' },
  remedy: {
    'zh-CN': '不用处理；其中有正文的，移到落款之前。',
    en: 'Nothing; text among them belongs above the signature.',
  },
  text: {
    'zh-CN': (count: number, text: string) => ({
      message: `正文之后有${count}行没有收入报告：“${text}”。`,
    }),
    en: (count, text) => ({ message: `${count} lines after the report were left out: “${text}”.` }),
  },
});

/** Lines before the first section that are no prose: of the page, the cover, the date of publication. */
export const openingLeftOut = defineFinding({
  id: 'reader/opening-left-out',
  severity: 'note',
  demand: { 'zh-CN': '标题和正文之间只有正文', en: 'only text stands between title and first section' },
  source: 'practice: 网页在标题之下排印日期、来源、字号等',
  why: {
    'zh-CN': '网页栏目、封面文字等不写入报告。',
    en: 'Lines of the page or the cover are no part of the report.',
  },
  remedy: {
    'zh-CN': '不用处理；其中有正文的，补入报告。',
    en: 'Nothing; text among them is to be added to the report.',
  },
  text: {
    'zh-CN': (lines: readonly string[]) => ({
      message: `第一部分之前有${lines.length}行没有收入报告：“${lines.join(' ')}”。`,
    }),
    en: (lines) => ({
      message: `${lines.length} lines before the first section were left out: “${lines.join(' ')}”.`,
    }),
  },
});

/** No date at the end. */
export const dateMissing = defineFinding({
  id: 'reader/date-missing',
  severity: 'note',
  demand: { 'zh-CN': '报告末尾有成文日期', en: 'a report ends with its date' },
  source: 'GB/T 9704-2012 7.3.5.4',
  why: { 'zh-CN': '没有日期的，不知道报告何时公布。', en: 'Without it nobody knows when it was made.' },
  remedy: { 'zh-CN': '需要落款日期的，补填成文日期。', en: 'Fill in the date, if the report bears one.' },
  text: {
    'zh-CN': () => ({ message: '末尾没有找到成文日期，日期留空。' }),
    en: () => ({ message: 'No date was found at the end; it is blank.' }),
  },
});
