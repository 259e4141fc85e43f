import { arithmeticRules } from './arithmetic-rules.js';
import { figuresBlank } from './figures-blank.js';
import { figuresUnreadable } from './figures-unreadable.js';
import { proseRules } from './prose/prose-rules.js';
import type { Rule } from './rule.js';
import {
  dateTooEarly,
  editionYear,
  mainHeadingInProse,
  numberingGap,
  problemsTooShort,
  sectionEmpty,
  titleYear,
} from './structure-rules.js';

/** Every rule, in the order in which findings are listed. A new rule is one more line here. */
export const ruleCatalogue: readonly Rule[] = [
  ...arithmeticRules,
  figuresUnreadable,
  figuresBlank,
  sectionEmpty,
  problemsTooShort,
  mainHeadingInProse,
  numberingGap,
  titleYear,
  dateTooEarly,
  editionYear,
  ...proseRules,
];
