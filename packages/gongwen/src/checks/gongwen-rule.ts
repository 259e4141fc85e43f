import {
  defineFinding,
  type Finding,
  type FindingKind,
  type FindingPlace,
  type FindingSpec,
  type Language,
  type TextRange,
} from '@xxgk/document';
import { type Gongwen, SOURCE_PATH } from '../gongwen.js';
import { type OfficialFactsOf, officialFactsOf } from './official-facts-of.js';
import { type TextPiece, textPieces } from './text-pieces.js';

/** What a rule looks at: the document, what follows from its elements, and its text piece by piece. */
export interface GongwenContext {
  readonly gongwen: Gongwen;
  readonly facts: OfficialFactsOf;
  readonly pieces: readonly TextPiece[];
  readonly language: Language;
  /** The document of the year before, where it is a yearly one and there is one. */
  readonly previous?: Gongwen | undefined;
}

/** A kind of finding that is looked for in an official document of any kind. */
export interface GongwenRule extends FindingKind {
  /** A finding for each breach. Never throws. */
  readonly check: (context: GongwenContext) => readonly Finding[];
}

/** The stretch of the source that a finding is about; the whole document where left out. */
interface SourceRange extends Pick<FindingPlace, 'actual' | 'expected' | 'severity' | 'fix'> {
  readonly range?: TextRange;
}

interface GongwenRuleSpec<Facts extends readonly unknown[]> extends FindingSpec<Facts> {
  readonly check: (
    context: GongwenContext,
    report: (place: SourceRange, ...facts: Facts) => Finding,
  ) => readonly Finding[];
}

/** Makes a rule of its definition. */
export function defineGongwenRule<Facts extends readonly unknown[]>(
  spec: GongwenRuleSpec<Facts>,
): GongwenRule {
  const { find } = defineFinding(spec);
  return {
    ...spec,
    check: (context) =>
      spec.check(context, (place, ...facts) =>
        find(context.language, { path: [SOURCE_PATH], ...place }, ...facts),
      ),
  };
}

/** The facts of a document, worked out once for all rules. */
export function gongwenContext(
  gongwen: Gongwen,
  language: Language,
  previous: Gongwen | undefined,
): GongwenContext {
  return { previous, gongwen, facts: officialFactsOf(gongwen), pieces: textPieces(gongwen), language };
}
