import type { Finding } from '@xxgk/document';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { PagePlace } from '../preparing/page-places.js';
import { followCaret, placeOfCaret } from './form-place.js';
import type { MarkedPlace } from './page-overlay.js';
import { type FormPlace, placesOf } from './place-at.js';
import { scaleOf } from './zoom.js';

/**
 * What is marked on the pages: the place of the caret, to which the list of pages is scrolled when it is out of sight,
 * and the places of findings.
 */
export function useMirror(
  places: readonly PagePlace[],
  severities: ReadonlyMap<string, Finding['severity']>,
  list: RefObject<HTMLElement | null>,
  share: number,
): readonly MarkedPlace[] {
  const [caret, setCaret] = useState<FormPlace>();
  useEffect(
    () =>
      followCaret(() => {
        const place = placeOfCaret();
        if (place === undefined) return;
        setCaret((before) => (before?.path === place.path && before.line === place.line ? before : place));
      }),
    [],
  );
  const current = useMemo(() => (caret === undefined ? [] : placesOf(places, caret)), [places, caret]);
  const [first] = current;
  useEffect(() => {
    if (first !== undefined && list.current !== null) show(list.current, first, share);
  }, [first, list, share]);
  return useMemo(
    () => [
      ...places.flatMap((place) => {
        const severity = severities.get(nameOf(place));
        return severity === undefined ? [] : [{ ...place, severity }];
      }),
      ...current.map((place) => ({ ...place, severity: 'current' as const })),
    ],
    [places, severities, current],
  );
}

/** What findings know a place by: one of a whole piece of prose is no finding of each of its lines. */
function nameOf({ path, line }: PagePlace): string {
  return line === undefined ? path : lineName(path, line);
}

/** The name of a line of a text. */
export function lineName(path: string, line: number): string {
  return `${path} ${line}`;
}

/** Scrolls a list of pages to a place, unless it is in sight. */
function show(list: HTMLElement, { page, y, height }: PagePlace, share: number): void {
  const sheet = list.children[page];
  if (!(sheet instanceof SVGElement)) return;
  const top = sheet.getBoundingClientRect().top - list.getBoundingClientRect().top + y * scaleOf(share);
  const isInSight = top > 24 && top + height * scaleOf(share) < list.clientHeight - 24;
  if (!isInSight) list.scrollBy({ top: top - list.clientHeight / 3 });
}
