import type { Xml } from '@xxgk/container';
import { defineError } from '@xxgk/document';
import type { OutlineItem } from '@xxgk/layout';
import { ofd, ofdList } from './ofd-xml.js';
import { millimetres } from './units.js';

const pageMissing = defineError('document-invalid', {
  'zh-CN': (page: number) => `书签指向不存在的第${page}页。`,
  en: (page) => `A bookmark leads to page ${page}, which is none.`,
});

/** The outline: each heading leads to its place, and nowhere else. @throws XxgkError for a page there is not @rule GB/T 42133-2022 §6.2.5 */
export function outlineList(items: readonly OutlineItem[], pageIds: readonly number[]): readonly Xml[] {
  return ofdList('Outlines', elements(items, pageIds));
}

function elements(items: readonly OutlineItem[], pageIds: readonly number[]): readonly Xml[] {
  return items.map(({ title, page, top, children }) => {
    const id = pageIds[page];
    if (id === undefined) throw pageMissing([page]);
    const target = ofd('Dest', { Type: 'XYZ', PageID: id, Left: 0, Top: millimetres(top), Zoom: 0 });
    const action = ofd('Action', { Event: 'CLICK' }, ofd('Goto', {}, target));
    return ofd(
      'OutlineElem',
      { Title: title, ...(children.length === 0 ? {} : { Count: children.length }) },
      ofd('Actions', {}, action),
      ...elements(children, pageIds),
    );
  });
}
