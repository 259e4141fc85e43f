import { element, type Xml } from '@xxgk/container';

/** An element around a list, with its `count`; nothing for an empty list. */
export function countedList(name: string, items: readonly Xml[]): readonly Xml[] {
  return items.length === 0 ? [] : [element(name, { count: items.length }, ...items)];
}
