import { type EditionId, editionSpec, figureSpecs, sectionOf } from '@xxgk/model';

/** What a screen reader calls each figure, by its path: `三、（一）予以公开，自然人`. */
export function cellNames(edition: EditionId): ReadonlyMap<string, string> {
  const spec = editionSpec(edition);
  return new Map(
    figureSpecs(spec).map(({ path, table, rowLabel, columnLabel }) => [
      path,
      `${sectionOf(spec, table).number}、${rowLabel.replace(/（[区分].*$/u, '')}，${columnLabel}`,
    ]),
  );
}
