import type { Language } from '@xxgk/document';
import { useEffect, useMemo, useState } from 'react';
import type { Draft } from '../../state/draft.js';

const PICTURE = /^!\[[^\]]*\]\(([^)]*)\)$/u;
const CHART = 'chart:';
/** Drawing a chart takes longer than a key may: it waits until the figures stand still. */
const PAUSE_MS = 400;

type Pictures = ReadonlyMap<string, string>;

/** The addresses of the pictures that chips stand for, by their sources: charts drawn from the figures, and files of the draft. */
export function useChipPictures(
  sources: readonly string[],
  { report, previous, earlier, pictures }: Pick<Draft, 'report' | 'previous' | 'earlier' | 'pictures'>,
  language: Language,
): Pictures {
  const wanted = sources
    .flatMap((source) => PICTURE.exec(source)?.[1] ?? [])
    .toSorted()
    .join('\n');
  const [charts, setCharts] = useState<Pictures>(noPictures);
  const [files, setFiles] = useState<Pictures>(noPictures);
  useEffect(() => {
    const names = wanted.split('\n').filter((name) => name.startsWith(CHART));
    if (names.length === 0) return setCharts(without);
    let isWanted = true;
    const timer = setTimeout(async () => {
      // Charts are drawn by a library that is larger than the rest of the app: only who has one loads it.
      const { chartPicture } = await import('../../charts/chart-picture.js');
      if (isWanted)
        setCharts(known(names, (name) => chartPicture(name, { report, previous, earlier }, language)));
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [wanted, report, previous, earlier, language]);
  useEffect(() => {
    const names = wanted.split('\n').filter((name) => Object.hasOwn(pictures ?? {}, name));
    if (names.length === 0) return setFiles(without);
    const made = known(names, (name) =>
      URL.createObjectURL(new Blob([pictures?.[name] as BlobPart], { type: typeOf(name) })),
    );
    setFiles(made);
    return () => {
      for (const address of made.values()) URL.revokeObjectURL(address);
    };
  }, [wanted, pictures]);
  return useMemo(
    () =>
      new Map(
        sources.flatMap((source) => {
          const name = PICTURE.exec(source)?.[1] ?? '';
          const address = charts.get(name) ?? files.get(name);
          return address === undefined ? [] : [[source, address] as const];
        }),
      ),
    [sources, charts, files],
  );
}

function noPictures(): Pictures {
  return new Map();
}

/** None; the same ones while there are none, so that nothing is drawn anew. */
function without(before: Pictures): Pictures {
  return before.size === 0 ? before : noPictures();
}

function known(names: readonly string[], addressOf: (name: string) => string | undefined): Pictures {
  return new Map(
    names.flatMap((name) => {
      const address = addressOf(name);
      return address === undefined ? [] : [[name, address] as const];
    }),
  );
}

/** Browsers draw an SVG only when told that it is one. */
function typeOf(name: string): string {
  return /\.svg$/iu.test(name) ? 'image/svg+xml' : '';
}
