import type { Finding } from '../finding.js';
import type { Language } from '../language.js';
import type { Block, Table } from '../tree/nodes.js';
import { placeCells } from '../tree/table-grid.js';
import { BLOCK_FIELDS } from './block-fields.js';
import { below, type Fault, isFilled, isRecord, isText, listOf, objectOf, optional } from './field-checks.js';
import { nodeInvalid } from './node-invalid.js';

const metadata = objectOf({
  title: isText,
  organ: isText,
  subject: isText,
  keywords: listOf(isText),
  language: isFilled,
});
const attachment = objectOf({ fileName: isFilled, mediaType: isFilled, description: isText, text: isText });

/**
 * What is wrong with a document tree of unknown make, each fault with its path: `['children', 3, 'rows', 0]`. Where
 * nothing is, every writer can write it. Never throws.
 */
export function validateDocument(tree: unknown, language: Language = 'zh-CN'): readonly Finding[] {
  return documentFaults(tree).map(({ path, expected, actual }) => {
    const place = path.length === 0 ? '.' : path.join('.');
    return nodeInvalid.find(language, { path, where: place }, place, expected, shown(actual));
  });
}

function documentFaults(tree: unknown): readonly Fault[] {
  if (!isRecord(tree)) return [{ path: [], expected: 'object', actual: tree }];
  const { children } = tree;
  return [
    ...below('metadata', metadata(tree['metadata'])),
    ...below('attachment', optional(attachment)(tree['attachment'])),
    ...below('children', listOf(blockFaults)(children)),
    ...(Array.isArray(children) ? twinTables(children) : []),
  ];
}

function blockFaults(block: unknown): readonly Fault[] {
  if (!isRecord(block)) return [{ path: [], expected: 'object', actual: block }];
  const { type } = block;
  if (!isBlockType(type)) return [{ path: ['type'], expected: 'block', actual: type }];
  const faults = objectOf(BLOCK_FIELDS[type])(block);
  return faults.length > 0 || type !== 'table' ? faults : gridFaults(block as unknown as Table);
}

function isBlockType(type: unknown): type is Block['type'] {
  return typeof type === 'string' && Object.hasOwn(BLOCK_FIELDS, type);
}

function gridFaults(table: Table): readonly Fault[] {
  try {
    placeCells(table);
    return [];
  } catch (error) {
    return [{ path: ['rows'], expected: 'grid', actual: error instanceof Error ? error.message : error }];
  }
}

/** Tables are told apart by their ids, in every format. */
function twinTables(children: readonly unknown[]): readonly Fault[] {
  const seen = new Set<unknown>();
  return children.flatMap((block, index) => {
    if (!isRecord(block) || block['type'] !== 'table') return [];
    const isTwin = seen.has(block['id']);
    seen.add(block['id']);
    return isTwin
      ? [{ path: ['children', index, 'id'], expected: 'unique' as const, actual: block['id'] }]
      : [];
  });
}

const LONGEST = 60;

function shown(value: unknown): string {
  const text = value === undefined ? 'undefined' : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
