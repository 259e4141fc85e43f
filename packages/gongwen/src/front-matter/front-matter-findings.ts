import { defineFinding } from '@xxgk/document';

/** @rule YAML 1.2 */
export const frontMatterBroken = defineFinding({
  id: 'gongwen/front-matter-broken',
  severity: 'error',
  demand: { 'zh-CN': '文件开头的公文要素能够读出', en: 'The front matter can be read' },
  source: 'YAML 1.2',
  why: {
    'zh-CN': '要素写在文件开头两行 --- 之间，格式有误就无法编排版头和版记。',
    en: 'The elements between the two lines --- decide head and imprint.',
  },
  remedy: {
    'zh-CN': '每行写一项，如“主送机关: 示例县人民政府”，冒号用半角、后面空一格。',
    en: 'Write one element a line, with a half-width colon and a space.',
  },
  example: { wrong: '主送机关：示例县人民政府', right: '主送机关: 示例县人民政府' },
  text: {
    'zh-CN': (line: number, detail: string) => ({
      message: `第${line}行的公文要素读不出：${detail}。`,
      hint: '要素写在文件开头两行 --- 之间，每行一项，如“主送机关: 示例县人民政府”。',
    }),
    en: (line, detail) => ({
      message: `Line ${line} of the front matter cannot be read: ${detail}.`,
      hint: 'Elements stand between two lines ---, one a line, as in “recipient: …”.',
    }),
  },
});

/** @rule house: what is written must not be dropped silently */
export const frontMatterUnknown = defineFinding({
  id: 'gongwen/front-matter-unknown',
  severity: 'warning',
  demand: { 'zh-CN': '公文要素的名称是认识的', en: 'Every element of the front matter is known' },
  source: 'house: 写出的要素不默默丢弃',
  why: { 'zh-CN': '不认识的要素不会编排到文件里。', en: 'An unknown element is not set.' },
  remedy: { 'zh-CN': '核对名称，或删去这一项。', en: 'Check the name, or remove the line.' },
  example: { wrong: '主送单位: 示例局', right: '主送机关: 示例局' },
  text: {
    'zh-CN': (line: number, word: string, near: string | undefined) => ({
      message: `第${line}行“${word}”不是认识的公文要素，没有编排。`,
      hint: near === undefined ? '请核对名称，或删去这一项。' : `是否应为“${near}”？`,
    }),
    en: (line, word, near) => ({
      message: `Line ${line}: "${word}" is no known element; it is not set.`,
      hint: near === undefined ? 'Check the name, or remove the line.' : `Is "${near}" meant?`,
    }),
  },
});

/** @rule house */
export const frontMatterValue = defineFinding({
  id: 'gongwen/front-matter-value',
  severity: 'error',
  demand: { 'zh-CN': '公文要素的内容合乎其形式', en: 'Elements have values of their kind' },
  source: 'house: 公文要素的写法',
  why: {
    'zh-CN': '内容不合形式的要素无法编排。',
    en: 'An element with another kind of value cannot be set.',
  },
  remedy: { 'zh-CN': '按提示改写。', en: 'Write it as the hint says.' },
  example: { wrong: '成文日期: 3月5日', right: '成文日期: 2026-03-05' },
  text: {
    'zh-CN': (line: number, name: string, wanted: string) => ({
      message: `第${line}行“${name}”的内容不合要求，没有编排。`,
      hint: `应为${wanted}。`,
    }),
    en: (line, name, wanted) => ({
      message: `Line ${line}: the value of "${name}" is not as expected; it is not set.`,
      hint: `Expected: ${wanted}.`,
    }),
  },
});

/** @rule 《党政机关公文处理工作条例》第八条 */
export const kindUnknown = defineFinding({
  id: 'gongwen/kind-unknown',
  severity: 'error',
  demand: { 'zh-CN': '文种是十五种公文之一', en: 'The kind is one of the fifteen' },
  source: '《党政机关公文处理工作条例》第八条',
  why: {
    'zh-CN': '文种决定公文的格式、行文方向和结尾；没有文种或文种不对，收文机关无法办理。',
    en: 'The kind decides form, direction and closing.',
  },
  remedy: {
    'zh-CN': '写明文种，如“文种: 通知”，或让标题以文种结尾。',
    en: 'Name the kind, or let the title end with it.',
  },
  example: { wrong: '文种: 通知书', right: '文种: 通知' },
  text: {
    'zh-CN': (written: string | undefined, known: string) => ({
      message: written === undefined ? '没有写明文种，标题也不以文种结尾。' : `没有“${written}”这一文种。`,
      hint: `请写明下列文种之一：${known}。`,
    }),
    en: (written, known) => ({
      message:
        written === undefined
          ? 'No kind is named, and the title ends with none.'
          : `There is no kind "${written}".`,
      hint: `Name one of: ${known}.`,
    }),
  },
});

/** @rule 《党政机关公文处理工作条例》第九条（七） */
export const titleMissing = defineFinding({
  id: 'gongwen/title-missing',
  severity: 'error',
  demand: { 'zh-CN': '公文有标题', en: 'The document has a title' },
  source: '《党政机关公文处理工作条例》第九条（七）',
  why: {
    'zh-CN': '公文没有标题，无法登记和引用。',
    en: 'A document without a title cannot be registered or cited.',
  },
  remedy: { 'zh-CN': '在正文第一行写“# 标题”。', en: 'Write “# title” as the first line of the text.' },
  example: { wrong: '各乡镇人民政府：……', right: '# 示例县人民政府关于……的通知' },
  text: {
    'zh-CN': () => ({
      message: '没有标题。',
      hint: '请在正文第一行写“# 标题”，或在文件开头写“标题: ……”。',
    }),
    en: () => ({
      message: 'There is no title.',
      hint: 'Write “# title” above the text, or “title: …” at the head.',
    }),
  },
});

/** @rule 《党政机关公文处理工作条例》第九条（五） */
export const organMissing = defineFinding({
  id: 'gongwen/organ-missing',
  severity: 'error',
  demand: { 'zh-CN': '公文写明发文机关', en: 'The document names who issues it' },
  source: '《党政机关公文处理工作条例》第九条（五）（十）',
  why: {
    'zh-CN': '发文机关用于发文机关标志、署名和文件的元数据。',
    en: 'The organ stands in the mark, in the signature and in the data of the file.',
  },
  remedy: { 'zh-CN': '写明“发文机关: 全称”。', en: 'Write “organ: full name”.' },
  example: { wrong: '（没有发文机关）', right: '发文机关: 示例县人民政府' },
  text: {
    'zh-CN': () => ({
      message: '没有写明发文机关，标题里也看不出。',
      hint: '请在文件开头写“发文机关: 示例县人民政府”。',
    }),
    en: () => ({
      message: 'No organ is named, and the title tells none.',
      hint: 'Write “organ: …” at the head.',
    }),
  },
});
