import type { ProseDifference, ProseMessages } from './prose-messages.js';

function tableWords({ values }: ProseDifference): string {
  return values.join(' or ');
}

function placeWords({ places }: ProseDifference): string {
  return places.length === 0 ? 'the table' : places.join(', ');
}

/** The sentences about prose and tables in English. */
export const proseEn: ProseMessages = {
  differs: (words) => ({
    message: `The prose of “${words.section}” gives “${words.metric}” as ${words.actual}; the table says ${tableWords(words)}.`,
    hint: `Check ${placeWords(words)}; if the table is right, write ${tableWords(words)}.`,
  }),
  mayDiffer: (words) => ({
    message: `The prose of “${words.section}” gives “${words.metric}” as ${words.actual}; the table says ${tableWords(words)}. They may count different things.`,
    hint: `If they count the same, correct it by ${placeWords(words)}; if not, say in the prose what is counted.`,
  }),
  replaceNumber: (from, to) => `Replace “${from}” in the prose by “${to}”`,
  denied: (section, words, counted) => ({
    message: `The prose of “${section}” says “${words}”, but the table has ${counted.map(({ label, value }) => `${value} for “${label}”`).join(', ')}.`,
    hint: 'If the table is right, rewrite the prose; if there was none, write 0 in the table.',
  }),
  unwritten: (section, words) => ({
    message: `“${section}” still holds the prompt “${words}”.`,
    hint: 'Write what it asks for, or delete the sentence.',
  }),
  share: (section, actual, expected) => ({
    message: `The share ${actual} in “${section}” does not follow from the counts; they give ${expected}.`,
    hint: 'Check the count and the total it is a share of.',
  }),
  growth: (section, metric, actual, expected, unit) => ({
    message: `“${section}” says that “${metric}” changed by ${actual}${unit}; both reports give ${expected}${unit}.`,
    hint: "Correct it by the tables of last year's report.",
  }),
  subCounts: (section, sum, whole) => ({
    message: `The channels listed in “${section}” add up to ${sum}, not to the ${whole} applications.`,
    hint: 'Check whether one is missing or counted twice.',
  }),
};
