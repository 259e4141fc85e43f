import type { DocumentTree } from '../tree/nodes.js';
import { defineError } from '../xxgk-error.js';
import { validateDocument } from './validate-document.js';

/** How many faults the sentence names: a tree that is wrong throughout has one cause. */
const NAMED = 3;

const documentInvalid = defineError('document-invalid', {
  'zh-CN': (_: DocumentTree) => `文档树不合节点的定义：${faults(_, 'zh-CN')}`,
  en: (_) => `The document tree breaks the rules of its nodes: ${faults(_, 'en')}`,
});

function faults(tree: DocumentTree, language: 'zh-CN' | 'en'): string {
  const messages = validateDocument(tree, language).map(({ message }) => message);
  return messages.slice(0, NAMED).join(language === 'en' ? ' ' : '');
}

/**
 * Ends the writing of a tree that no writer could write whole, before the first byte.
 * @throws XxgkError `document-invalid`, whose sentence names the places
 */
export function assertDocument(tree: DocumentTree): void {
  if (validateDocument(tree).length > 0) throw documentInvalid([tree]);
}
