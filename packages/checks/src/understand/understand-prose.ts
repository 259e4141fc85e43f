import type { TextRange } from '@xxgk/document';
import type { Organ } from '@xxgk/model';
import { isCertain, isFitting, isOfOneChannel, isPartOfOutcome } from './circumstances.js';
import { withContext } from './context.js';
import { periodOf } from './period.js';
import { readSentence } from './read-sentence.js';
import { type ReadableText, readableText, sourceRange } from './readable-text.js';
import { scopeOf } from './scope.js';
import { type Sentence, splitSentences } from './sentences.js';
import type { Statement } from './statement.js';

/** What a piece of prose says in numbers. */
export interface UnderstoodProse {
  readonly readable: ReadableText;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
}

/** Whose prose it is and of which year: scope and period are seen from there. */
export interface Standpoint {
  readonly organ: Organ;
  readonly year: number;
}

/** Reads the numbers of a piece of official prose and what each of them counts. Pure; never throws. */
export function understandProse(prose: string, standpoint: Standpoint): UnderstoodProse {
  const readable = readableText(prose);
  const sentences = splitSentences(readable.text);
  const statements = sentences.flatMap((sentence, index) =>
    statementsOf(sentence, index, sentences, standpoint),
  );
  return { readable, sentences, statements };
}

/** Where the number of a statement stands in the prose as it was given. */
export function numberRange({ readable }: UnderstoodProse, { numberStart, numberEnd }: Statement): TextRange {
  return sourceRange(readable, numberStart, numberEnd);
}

function statementsOf(
  sentence: Sentence,
  index: number,
  sentences: readonly Sentence[],
  standpoint: Standpoint,
): readonly Statement[] {
  const counted = readSentence(sentence.text).filter((candidate) => isFitting(candidate, sentence));
  const leading = carriesOn(sentence) ? (sentences[index - 1]?.text ?? '') : '';
  return withContext(counted, sentence).flatMap(({ candidate, metrics, context }) => {
    const { quantity, start } = candidate;
    const words = withoutYearsOfMetrics(leading + sentence.text.slice(0, start));
    return [
      {
        metrics: isOfOneChannel(candidate, sentence) ? (['channel'] as const) : metrics,
        ...(context === undefined ? {} : { context }),
        quantity,
        scope: scopeOf(words + sentence.text.slice(start, candidate.mentions[0]?.end), standpoint.organ),
        period: periodOf(words, standpoint.year),
        isCertain: isCertain(metrics, sentence),
        isPart: isPartOfOutcome(candidate, sentence),
        numberStart: sentence.start + quantity.numberStart,
        numberEnd: sentence.start + quantity.numberEnd,
        sentence: index,
      },
    ];
  });
}

/** 其中…: the sentence speaks of what the one before it spoke of. */
function carriesOn({ text }: Sentence): boolean {
  return /^(?:其中|其余|上述|以上)/u.test(text);
}

/** 上年结转, 结转2023年: times that belong to a metric say nothing about the period. */
function withoutYearsOfMetrics(words: string): string {
  return words.replace(
    /(?:上一年度?|上年度?|去年|往年|\d{4}年度?)结转|结转[至到]?(?:上年度?|\d{4}年度?)/gu,
    '结转',
  );
}
