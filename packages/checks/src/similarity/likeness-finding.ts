import type { Finding, FindingPlace, FindingSpec } from '@xxgk/document';
import { editionSpec, type Report, sectionHeading, sectionOf } from '@xxgk/model';
import { comparedKeys, type Fingerprints, type Likeness, likenessOf } from './likeness.js';

const LEAST_SHARE = 0.6;
/** Fewer copied characters may be chance. */
const LEAST_COPIED = 40;

/** The section, the report that it is like, how much of it is copied, and the sentences. */
export type LikenessFacts = readonly [
  section: string,
  other: string,
  percent: number,
  sentences: readonly string[],
];

/** The sentences of rules about wording that stands in another report. */
export const likenessText: FindingSpec<LikenessFacts>['text'] = {
  'zh-CN': (section: string, other: string, percent: number, sentences: readonly string[]) => ({
    message: `“${section}”有${percent}%的文字与“${other}”相同，共${sentences.length}句，如“${shortened(sentences[0])}”。`,
    hint: '请按当年、本单位的实际情况改写，避免被认定为内容雷同。',
  }),
  en: (section, other, percent, sentences) => ({
    message: `${percent}% of “${section}” is worded as in “${other}”, ${sentences.length} sentences such as “${shortened(sentences[0])}”.`,
    hint: 'Write what is true of this year and this organ.',
  }),
};

/** More of a sentence is not needed to find it. */
const LONGEST = 30;

function shortened(sentence = ''): string {
  const plain = sentence.replaceAll('“', '‘').replaceAll('”', '’');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}……` : plain;
}

/** A report to compare the wording with, under the name by which it is told from others. */
export interface ComparedReport {
  readonly name: string;
  readonly report: Report;
}

/** Whether so much of a section stands in another report that it is no chance. */
export function isTooLike({ share, copiedLength }: Likeness): boolean {
  return share >= LEAST_SHARE && copiedLength >= LEAST_COPIED;
}

/** For each section the finding about the report that it is most like, where it is too much like one. */
export function likenessFindings(
  report: Report,
  others: readonly ComparedReport[],
  fingerprints: Fingerprints,
  find: (place: FindingPlace, ...facts: LikenessFacts) => Finding,
): readonly Finding[] {
  return comparedKeys.flatMap((key) => {
    let closest: (Likeness & { readonly name: string }) | undefined;
    for (const { name, report: other } of others) {
      const likeness = likenessOf(report, other, key, fingerprints);
      if (closest === undefined || likeness.share > closest.share) closest = { ...likeness, name };
    }
    const [first] = closest?.copied ?? [];
    if (closest === undefined || first === undefined || !isTooLike(closest)) return [];
    const where = sectionHeading(sectionOf(editionSpec(report.edition), key));
    const percent = Math.round(closest.share * 100);
    const sentences = closest.copied.map(({ words }) => words);
    const place = { path: [key], range: first.range, where, actual: percent };
    return [find(place, where, closest.name, percent, sentences)];
  });
}
