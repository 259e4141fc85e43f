import { elementName } from '@xxgk/official';

/** Elements that a document may want at its head, by their keys, in the order of GB/T 9704. */
const KEYS = [
  'serial',
  'secrecy',
  'urgency',
  'documentNumber',
  'signers',
  'recipient',
  'attachments',
  'note',
  'copyTo',
  'printedBy',
  'printedOn',
  'seal',
  'signature',
] as const;

/** The names under which elements can be added to the head of a document: those that are not there yet. */
export function elementsToAdd(markdown: string): readonly string[] {
  const names = [...KEYS.map((key) => elementName(key, 'zh-CN')), '成文日期', '联合行文机关'];
  const [, head = ''] = /^---\n([\s\S]*?)\n---/u.exec(markdown) ?? [];
  const there = [...head.matchAll(/^([^\s:：-][^:：]*)[:：]/gmu)].map(([, name = '']) => name.trim());
  // 主送 is short for 主送机关.
  return names.filter((name) => !there.some((known) => name.startsWith(known)));
}
