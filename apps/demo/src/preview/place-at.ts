import type { PagePlace } from '../preparing/page-places.js';

/** A field of the form and the line of it that the caret stands in. */
export interface FormPlace {
  readonly path: string;
  readonly line: number | undefined;
}

/** The place of a field on the pages: of the line the caret stands in, or of the field. */
export function placesOf(places: readonly PagePlace[], { path, line }: FormPlace): readonly PagePlace[] {
  const own = places.filter((place) => place.path === path);
  const ofLine = own.filter((place) => place.line === line);
  return ofLine.length > 0 ? ofLine : own.slice(0, 1);
}

/** The place that a point of a page belongs to: the one around it, else the nearest in height. */
export function placeAt(
  places: readonly PagePlace[],
  page: number,
  point: { readonly x: number; readonly y: number },
): PagePlace | undefined {
  const distance = ({ x, y, width, height }: PagePlace): number => {
    const aside = Math.max(x - point.x, 0, point.x - x - width);
    const above = Math.max(y - point.y, 0, point.y - y - height);
    // Fields stand one below the other: a line is meant also beside its words.
    return above * 3 + aside;
  };
  return places
    .filter((place) => place.page === page)
    .toSorted((one, other) => distance(one) - distance(other))[0];
}
