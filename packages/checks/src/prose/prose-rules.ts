import type { Rule } from '../rule.js';
import { absenceRule } from './absence-rule.js';
import { growthRule } from './growth-rule.js';
import { shareRule } from './share-rule.js';
import { statementRules } from './statement-rules.js';
import { subCountsRule } from './sub-counts-rule.js';
import { unwrittenRule } from './unwritten-rule.js';

/** What the prose says against what the tables say. */
export const proseRules: readonly Rule[] = [
  ...statementRules,
  unwrittenRule,
  absenceRule,
  shareRule,
  growthRule,
  subCountsRule,
];
