import type { PlaceholderMessages } from './placeholder-messages.js';

/** The sentences about placeholders in English. */
export const placeholderEn: PlaceholderMessages = {
  syntax: (where, line) => ({
    message: `A placeholder in line ${line} of ${where} is incomplete; nothing was filled in there.`,
    hint: 'Write {{name}}, or {{#if name}}…{{/if}}; for literal braces write \\{{.',
  }),
  faults: {
    'unknown-name': ({ where, placeholder, name, nearest }) => ({
      message: `The placeholder “${placeholder}” in ${where} names unknown data “${name}”; it stays as it is.`,
      hint: nearest === undefined ? 'See `xxgk schema` for all fields.' : `Did you mean “${nearest}”?`,
    }),
    'unknown-helper': ({ where, placeholder, name, nearest }) => ({
      message: `The placeholder “${placeholder}” in ${where} uses an unknown helper “${name}”; it stays as it is.`,
      hint: nearest === undefined ? 'The page “Placeholders” lists all.' : `Did you mean “${nearest}”?`,
    }),
    'empty-figure': ({ where, placeholder, name }) => ({
      message: `The placeholder “${placeholder}” in ${where} names “${name}”, which is not filled in; it stays as it is.`,
      hint: 'Fill in the figure, 0 for none.',
    }),
    'bad-arguments': ({ where, placeholder, name }) => ({
      message: `The placeholder “${placeholder}” in ${where} cannot be computed: “${name}” does not fit its values; it stays as it is.`,
      hint: 'Check what it names and how many; where a total may be 0, wrap it in {{#if total}}…{{/if}}.',
    }),
    'no-last-year': ({ where, placeholder }) => ({
      message: `The placeholder “${placeholder}” in ${where} needs last year's report; it stays as it is.`,
      hint: "Name the file of last year's report with --previous.",
    }),
    'not-allowed': ({ where, placeholder }) => ({
      message: `“${placeholder}” in ${where} is not allowed; it stays as it is.`,
      hint: 'Placeholders name data, helpers and conditions only; they include no other template.',
    }),
  },
};
