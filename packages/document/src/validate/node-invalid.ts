import { defineFinding } from '../define-finding.js';
import { words } from '../words.js';

const EXPECTED = words({
  'zh-CN': {
    text: '文字',
    texts: '文字的列表',
    filled: '不空的文字',
    boolean: 'true 或 false',
    level: '1至4的整数',
    count: '不小于0的整数',
    span: '不小于1的整数',
    weights: '正数的列表',
    list: '列表',
    object: '对象',
    image: '图片（kind 为 raster 或 vector，宽高为正数）',
    block: '已知的节点类型',
    grid: '合并单元格既不重叠也不留空',
    unique: '不重复的 id',
  },
  en: {
    text: 'text',
    texts: 'a list of texts',
    filled: 'text that is not empty',
    boolean: 'true or false',
    level: 'a whole number from 1 to 4',
    count: 'a whole number from 0',
    span: 'a whole number from 1',
    weights: 'a list of numbers above 0',
    list: 'a list',
    object: 'an object',
    image: 'an image: kind raster or vector, width and height above 0',
    block: 'a known type of node',
    grid: 'cells that neither overlap nor leave a hole',
    unique: 'an id that no other table has',
  },
});

/** What a place in a tree must hold. */
export type Expected = keyof ReturnType<typeof EXPECTED>;

/** A place in a document tree that breaks its rules. */
export const nodeInvalid = defineFinding({
  id: 'document/node-invalid',
  severity: 'error',
  demand: { 'zh-CN': '文档树符合节点的定义', en: 'The document tree keeps the rules of its nodes' },
  source: 'house: docs/document-tree.md',
  why: {
    'zh-CN': '不合定义的节点无法编排，生成的文件会缺内容。',
    en: 'A node that breaks the rules cannot be set, and something would be missing in the file.',
  },
  remedy: { 'zh-CN': '按提示改正该节点。', en: 'Correct the node as the hint says.' },
  example: { wrong: "{ type: 'heading', level: 7 }", right: "{ type: 'heading', level: 1, children: [] }" },
  text: {
    'zh-CN': (place: string, expected: Expected, actual: string) => ({
      message: `文档树的 ${place} 应为${EXPECTED('zh-CN')[expected]}，现为${actual}。`,
      hint: '各节点的字段见 docs/document-tree.md。',
    }),
    en: (place, expected, actual) => ({
      message: `${place} of the document tree must be ${EXPECTED('en')[expected]}, but is ${actual}.`,
      hint: 'The fields of each node: docs/document-tree.md.',
    }),
  },
});
