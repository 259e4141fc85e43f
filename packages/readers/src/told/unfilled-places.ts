import type { SourceDocument, SourceNote, SourcePlace } from '@xxgk/sources';

/** Marks of places that a template or a mail merge fills: `«条数»`, `{{year}}`, `${year}`, and what Word asks with. */
const PLACES: readonly RegExp[] = [
  /«[^«»]{1,40}»/gu,
  /\{\{[^{}]{1,60}\}\}/gu,
  /\$\{[^{}]{1,60}\}/gu,
  /\{%[^{}%]{1,60}%\}/gu,
  /<<[^<>]{1,40}>>/gu,
  /<%[^<>%]{1,60}%>/gu,
  /\[\[[^[\]]{1,40}\]\]/gu,
  /(?:单击|点击|轻触|点按)(?:或(?:单击|点击|轻触|点按))?(?:此处|这里)以?(?:输入|添加|选择|键入)(?:文字|文本|内容|日期|标题|姓名|单位名称)?/gu,
  /请?在此处?(?:输入|填写|键入)(?:文字|文本|内容|日期|标题|单位名称)/gu,
  /Click or tap (?:here )?to enter (?:text|a date)/gu,
];

/** The places of a document that were never filled in. */
export function unfilledPlaces({ blocks }: Pick<SourceDocument, 'blocks'>): readonly SourceNote[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? placesIn(block.text, block.place)
      : block.cells.flatMap(({ text, place }) => placesIn(text, place)),
  );
}

function placesIn(text: string, place: SourcePlace): readonly SourceNote[] {
  const found = PLACES.flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set(found)].map((words) => ({ kind: 'placeholder', text: words, place }));
}
