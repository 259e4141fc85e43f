export {
  defineFinding,
  type FindingDefinition,
  type FindingKind,
  type FindingPlace,
  type FindingSpec,
  type Wording,
} from './define-finding.js';
export {
  type Acceptance,
  type Candidate,
  type Edit,
  type FigureChange,
  type Finding,
  type Fix,
  hasErrors,
  type Severity,
  type TextRange,
} from './finding.js';
export type { Bilingual, Language } from './language.js';
export { type Moment, parseMoment } from './moment.js';
export { once } from './once.js';
export { words } from './words.js';
export { defineError, type ErrorDefinition, XxgkError, type XxgkErrorCode } from './xxgk-error.js';
