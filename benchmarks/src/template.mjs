import { composeDocument, writeDocx } from './xxgk.mjs';

/**
 * A Word template that looks like the report of xxgk, with a tag in the place of each text, and the values of the tags.
 * @param {any} report
 * @param {(name: string) => string} tag
 */
export async function templateFor(report, tag) {
  const tree = composeDocument(report);
  const values = [];
  const tagOf = (/** @type {string} */ text) => {
    if (text === '') return text;
    values.push(text);
    return tag(`t${values.length}`);
  };
  const children = tree.children.map((block) => taggedBlock(block, tagOf));
  const { bytes } = await writeDocx({ ...tree, children }, { createdAt: '2023-01-18T00:00:00+08:00' });
  return bytes;
}

/**
 * The values of the tags, in the order in which `templateFor` gave them.
 * @param {any} report
 */
export function templateValues(report) {
  const entries = [];
  const collect = (/** @type {string} */ text) => {
    if (text !== '') entries.push([`t${entries.length + 1}`, text]);
    return text;
  };
  for (const block of composeDocument(report).children) taggedBlock(block, collect);
  return Object.fromEntries(entries);
}

function taggedBlock(block, tagOf) {
  const inline = (/** @type {any} */ node) => ({ ...node, value: tagOf(node.value) });
  switch (block.type) {
    case 'title':
      return { ...block, segments: [tagOf(block.segments.join(''))] };
    case 'heading':
    case 'paragraph':
      return { ...block, children: block.children.map(inline) };
    case 'signature':
      return { ...block, organ: tagOf(block.organ), date: tagOf(block.date) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, text: tagOf(cell.text) })),
        })),
      };
    default:
      throw new Error(`the example has a ${block.type}, which templates do not know`);
  }
}
