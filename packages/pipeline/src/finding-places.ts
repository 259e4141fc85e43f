import { type Finding, type Language, words } from '@xxgk/document';
import type { ReadResult } from '@xxgk/readers';
import { describeSourcePlace } from '@xxgk/sources';
import { SourcePlaces } from './sarif/source-places.js';

const lineWords = words({
  'zh-CN': { line: (line: number) => `第${line}行` },
  en: { line: (line) => `line ${line}` },
});

/** Where in its file the data stand that a finding speaks of, in words; `undefined` where the file does not tell. */
export type PlaceOfFinding = (finding: Finding) => string | undefined;

/** The places of findings: lines of a YAML or JSON file, whose `text` is given; cells of a workbook. Never throws. */
export function placesInFile(
  { provenance }: Pick<ReadResult, 'provenance'>,
  text: string | undefined,
  language: Language,
): PlaceOfFinding {
  const lines = text === undefined || provenance.length > 0 ? undefined : new SourcePlaces(text);
  const cells = new Map(
    provenance.filter(({ place }) => place.sheet !== undefined).map(({ path, place }) => [path, place]),
  );
  return (finding) => {
    const region = lines?.regionOf(finding);
    if (region !== undefined) return lineWords(language).line(region.startLine);
    const cell = cells.get(finding.path?.join('.') ?? '');
    return cell === undefined ? undefined : describeSourcePlace(cell, language);
  };
}
