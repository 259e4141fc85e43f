import type { Finding, Image, Language } from '@xxgk/document';
import type { PictureKind } from './picture-kind.js';
import { type PictureWording, type Wording, wording } from './wording.js';

/** A picture fit to be set, or none, and what is wrong with it. */
export interface ExaminedPicture {
  readonly image?: Image;
  readonly findings: readonly Finding[];
}

/** What examining one picture works with. */
export interface Examination {
  readonly name: string;
  readonly language: Language;
  readonly say: PictureWording;
  readonly finding: (severity: Finding['severity'], id: string, words: Wording) => Finding;
}

export function examination(name: string, place: Finding['path'], language: Language): Examination {
  return {
    name,
    language,
    say: wording[language],
    finding: (severity, id, words) => ({
      ruleId: `picture/${id}`,
      severity,
      ...(place === undefined ? {} : { path: place }),
      ...words,
    }),
  };
}

export function broken(of: Examination, kind: PictureKind): ExaminedPicture {
  return refused(of, 'broken', of.say.broken(of.name, kind));
}

export function refused({ finding }: Examination, id: string, words: Wording): ExaminedPicture {
  return { findings: [finding('error', id, words)] };
}
