import type { TemplateFault } from '../prose/template/evaluate.js';
import type { Wording } from './messages.js';

/** What a placeholder without a value is told by. */
export interface PlaceholderWords {
  readonly where: string;
  /** As it is written: `{{applications.newlyRecieved.total}}`. */
  readonly placeholder: string;
  readonly name: string;
  readonly nearest: string | undefined;
}

/** The sentences about placeholders that cannot be filled. */
export interface PlaceholderMessages {
  readonly syntax: (where: string, line: number) => Wording;
  readonly faults: Readonly<Record<TemplateFault, (words: PlaceholderWords) => Wording>>;
}
