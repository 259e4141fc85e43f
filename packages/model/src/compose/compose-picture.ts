import type { Image, Picture } from '@xxgk/document';
import { listOf, parseProse } from '@xxgk/official';
import { type ProseField, proseFields } from '../report/prose-fields.js';
import type { Report } from '../report/report.js';
import { SENTENCES } from './sentences.js';

/** A picture ready to be set. */
export interface SuppliedPicture {
  readonly image: Image;
  /** What it shows, for who cannot see it; its caption when left out. */
  readonly alternative?: string;
}

/** Pictures by their path as the prose writes it: `hall.png`, `chart:outcomes`. */
export type SuppliedPictures = ReadonlyMap<string, SuppliedPicture>;

/** A picture that the prose names: `![caption](path)` on a line of its own. */
export interface NamedPicture {
  readonly path: string;
  readonly caption: string;
  /** Field of the report and line in it, from 0. */
  readonly place: readonly [ProseField, number] | readonly ['official', 'seal' | 'signature'];
}

/** Sets a named picture, or nothing where it is not given. */
export type PictureComposer = (picture: Pick<NamedPicture, 'path' | 'caption'>) => readonly Picture[];

/** A number that the clerk wrote before the caption: 图1, 图 1：. */
const OWN_NUMBER = /^图\s*\d+\s*[：:、.．]?\s*/u;

/** The pictures a report names: those in the prose in the order in which they are printed, and those of seal and signature stamps. Never throws. */
export function namedPictures(report: Report): readonly NamedPicture[] {
  const { seal, signature } = report.official ?? {};
  return [
    ...namedInProse(report),
    ...(seal === undefined ? [] : [{ path: seal, caption: '', place: ['official', 'seal'] as const }]),
    ...listOf(signature).map((path) => ({ path, caption: '', place: ['official', 'signature'] as const })),
  ];
}

function namedInProse(report: Report): readonly NamedPicture[] {
  return proseFields.flatMap((key) =>
    parseProse(report[key] ?? '').flatMap(({ picture, line }) =>
      picture ? [{ ...picture, place: [key, line] as const }] : [],
    ),
  );
}

/** A composer that numbers the captions of one document: 图1, 图2. A picture without a caption has no number. */
export function pictureComposer(pictures: SuppliedPictures = new Map()): PictureComposer {
  let number = 0;
  return ({ path, caption: written }) => {
    const supplied = pictures.get(path);
    if (supplied === undefined) return [];
    const words = written.replace(OWN_NUMBER, '').trim();
    if (words !== '') number += 1;
    return [
      {
        type: 'picture',
        image: supplied.image,
        caption: words === '' ? '' : SENTENCES.caption({ number, words }),
        alternative: supplied.alternative ?? (words === '' ? SENTENCES.picture({ path }) : words),
      },
    ];
  };
}
