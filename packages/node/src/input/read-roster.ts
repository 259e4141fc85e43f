import { type Roster, rosterFrom } from '@xxgk/collection';
import { defineError } from '@xxgk/document';
import { decodeText } from '@xxgk/sources';
import { readGuarded } from '../guard/read-guarded.js';
import type { LocalContext } from '../process/local-context.js';
import { readInputBytes } from './read-input.js';

const brokenRoster = defineError('input-unreadable', {
  'zh-CN': (path: string) =>
    `名单“${path}”中有乱码，单位名称无法核对。请用记事本打开，另存为 UTF-8 编码后重试。`,
  en: (path) =>
    `The list "${path}" has broken characters: its names cannot be compared. Save it as UTF-8 text and try again.`,
});

const noOrgans = defineError('input-unreadable', {
  'zh-CN': (path: string) =>
    `名单“${path}”中没有单位。请每行写一个单位；有表头的，单位一栏的名称写“单位名称”。`,
  en: (path) => `The list "${path}" names no organ: write one in each row, under the header 单位名称.`,
});

/** What begins every workbook of today, which is a zip container. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The organs that must report, from a workbook (.xlsx: its first sheet), or from a text or table (.csv) in any encoding
 * that reports may have. @throws XxgkError `input-unreadable` for a file that cannot be read, names no organ, or whose
 * names are broken
 */
export async function readRoster(path: string, context: LocalContext): Promise<Roster> {
  const bytes = await readInputBytes(path, context);
  const isWorkbook = /\.xlsx$/iu.test(path) && ZIP.every((byte, index) => bytes[index] === byte);
  const rows = isWorkbook ? await readGuarded('rows', { bytes, name: path }, context) : undefined;
  const roster = rosterFrom(rows ?? rosterText(bytes, path));
  if (roster.length === 0) throw noOrgans([path]);
  return roster;
}

function rosterText(bytes: Uint8Array, path: string): string {
  const text = decodeText(bytes, path);
  if (text.includes('\uFFFD')) throw brokenRoster([path]);
  return text;
}
