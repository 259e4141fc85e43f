import { fieldName, reportTitle } from '@xxgk/model';
import { defineRule } from '../rule.js';

/** @rule house: title, signature and metadata name one organ */
export const organName = defineRule({
  id: 'structure/organ-name',
  severity: 'warning',
  demand: {
    'zh-CN': '标题、署名和机关信息中的机关名称一致',
    en: 'Title, signature and metadata name the same organ',
  },
  source: 'house: 套用其他单位的文本时机关名称容易漏改',
  why: {
    'zh-CN': '署名和文件属性取自机关名称；标题写了别的机关，多半是套用文本没有改净。',
    en: 'The signature is organ.name; another organ in the title is a leftover of a copied text.',
  },
  remedy: {
    'zh-CN': '改正标题或机关名称中写错的一处；政府的标题可省去“人民政府”。',
    en: 'Correct whichever is wrong; a government may leave out 人民政府 in the title.',
  },
  example: {
    wrong: '机关：示例区档案局；标题：样例区档案局2022年政府信息公开工作年度报告',
    right: '机关：示例区档案局；标题：示例区档案局2022年政府信息公开工作年度报告',
  },
  text: {
    'zh-CN': (where: string, words: string, organ: string) => ({
      message: `${where}“${words}”中的机关名称与署名的机关“${organ}”不一致。`,
      hint: '请核对是哪一处写错，改为同一个机关。',
    }),
    en: (where, words, organ) => ({
      message: `${where} “${words}” names another organ than the signature, “${organ}”.`,
      hint: 'Check which is wrong.',
    }),
  },
  check: ({ report: tree, language }, report) => {
    const title = reportTitle(tree);
    const { name } = tree.organ;
    const names = [name, name.replace(/人民政府(?:办公厅|办公室)?$/u, '')];
    const plain = withoutSpace(title);
    if (names.some((each) => plain.includes(withoutSpace(each)))) return [];
    const where = fieldName('title', language);
    return [report({ path: ['title'], where, actual: title, expected: name }, where, title, name)];
  },
});

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}
