import type { FindingKind } from '@xxgk/document';
import { gongwenRules } from './checks/gongwen-rules.js';
import * as ofFrontMatter from './front-matter/front-matter-findings.js';
import * as ofReading from './read/read-findings.js';
import * as ofRecognition from './read/recognised-findings.js';
import * as ofSources from './read/source-findings.js';
import { shownOtherwise } from './verify/verify-findings.js';

/** Everything that is found in official documents of any kind. */
export const gongwenFindings: readonly FindingKind[] = [
  ...gongwenRules,
  ...Object.values<FindingKind>(ofFrontMatter),
  ...Object.values<FindingKind>(ofReading),
  ...Object.values<FindingKind>(ofRecognition),
  ...Object.values<FindingKind>(ofSources),
  shownOtherwise,
];
