import type { Refuse } from '../container/input-problem.js';
import type { ZipArchive } from '../container/open-zip.js';
import { relatedPart, relationships } from '../container/relationships.js';
import { childOf, childrenOf, parsePart, textOf, type XmlNode } from '../container/xml.js';
import { parseCell } from './cell-area.js';
import type { CellComment } from './workbook.js';

/** What today's Excel writes in place of a thread, for programs that know none. */
const STAND_IN = /^\[(?:Threaded comment|线程批注)\]/u;

/** The remarks about the cells of a sheet: threads of comments, each with its answers, else old comments. @throws as `refuse` makes it */
export function readComments(zip: ZipArchive, sheetPath: string, refuse: Refuse): readonly CellComment[] {
  const targets = relationships(zip, sheetPath, refuse);
  const part = (type: string): XmlNode | undefined => {
    const path = relatedPart(targets, type);
    return path === undefined ? undefined : parsePart(zip, path, refuse);
  };
  const threads = childrenOf(part('threadedComment'), 'threadedComment').map((node) => ({
    node,
    text: textOf(childOf(node, 'text') ?? node),
  }));
  const old = childrenOf(childOf(part('comments'), 'commentList'), 'comment')
    .map((node) => ({ node, text: textOf(childOf(node, 'text') ?? node) }))
    .filter(({ text }) => !STAND_IN.test(text));
  const found = new Map<string, string[]>();
  for (const { node, text } of [...threads, ...old]) {
    const cell = node.attributes['ref'] ?? '';
    const words = text.trim();
    if (words !== '') found.set(cell, [...(found.get(cell) ?? []), words]);
  }
  return [...found].flatMap(([cell, words]) => {
    const place = parseCell(cell);
    return place === undefined ? [] : [{ ...place, text: words.join('；') }];
  });
}
