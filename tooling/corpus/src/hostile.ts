import { brokenPng, gif, tooManyPixels } from './pictures.js';

/** A report that is wrong on purpose, the files it names, and the rules that must speak of it. */
export interface HostileReport {
  readonly name: string;
  readonly report: object;
  /** Files beside the report, by name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly expectedRules: readonly string[];
}

/** Makes the cases of wrong input of a sound report: each is to be met with a finding and a page that still looks right. */
export function makeHostile(sound: object): readonly HostileReport[] {
  const make = (
    name: string,
    expectedRules: readonly string[],
    fields: object,
    files: HostileReport['files'] = {},
  ): HostileReport => ({ name: `hostile-${name}`, report: { ...sound, ...fields }, files, expectedRules });
  const withPicture = (path: string) => ({
    overview: `全年运行平稳，来源见图。\n![公开渠道示意图](${path})\n其余情况如下。`,
  });
  return [
    make('picture-broken', ['picture/broken'], withPicture('broken.png'), { 'broken.png': brokenPng() }),
    make('picture-huge', ['picture/too-large'], withPicture('huge.png'), { 'huge.png': tooManyPixels() }),
    make('picture-type', ['picture/unknown-type'], withPicture('photo.png'), { 'photo.png': gif() }),
    make('picture-missing', ['picture/missing'], withPicture('nowhere.png')),
  ];
}
