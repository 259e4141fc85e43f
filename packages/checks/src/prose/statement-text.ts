import type { FindingSpec } from '@xxgk/document';

/** What a disagreement between prose and tables is worded from. */
export interface ProseDifference {
  readonly section: string;
  readonly metric: string;
  /** The number as it stands in the prose, and its unit. */
  readonly actual: string;
  readonly unit: string;
  /** What the tables say, by reading. */
  readonly values: readonly string[];
  /** The cells, in the words of the form. */
  readonly places: readonly string[];
}

/** `isSure`: scope and wording leave no doubt that both count the same. */
export type StatementFacts = readonly [words: ProseDifference, isSure: boolean];

/** The sentences of rules that hold numbers of the prose against the tables. */
export const statementText: FindingSpec<StatementFacts>['text'] = {
  'zh-CN': (words, isSure) => {
    const figures = words.values.map((value) => `${value}${words.unit}`).join('或');
    const places = words.places.length === 0 ? '表格' : words.places.join('、');
    return isSure
      ? {
          message: `“${words.section}”正文写“${words.metric}”${words.actual}${words.unit}，表格为${figures}。`,
          hint: `请核对${places}；表格无误的，正文应写${figures}。`,
        }
      : {
          message: `“${words.section}”正文写“${words.metric}”${words.actual}${words.unit}，与表格（${figures}）不同，统计口径可能不一致。`,
          hint: `口径与表格相同的，请对照${places}改正；口径不同的，请在正文写明统计范围。`,
        };
  },
  en: (words, isSure) => {
    const figures = words.values.join(' or ');
    const places = words.places.length === 0 ? 'the table' : words.places.join(', ');
    return isSure
      ? {
          message: `The prose of “${words.section}” gives “${words.metric}” as ${words.actual}; the table says ${figures}.`,
          hint: `Check ${places}; if the table is right, write ${figures}.`,
        }
      : {
          message: `The prose of “${words.section}” gives “${words.metric}” as ${words.actual}; the table says ${figures}. They may count different things.`,
          hint: `If they count the same, correct it by ${places}; if not, say in the prose what is counted.`,
        };
  },
};
