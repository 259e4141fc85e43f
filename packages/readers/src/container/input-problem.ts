import { type Language, XxgkError } from '@xxgk/document';
import { inputWording } from './input-wording.js';

/** Files that are known and cannot be read as a report. */
export type ForeignKind =
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'ole'
  | 'rtf'
  | 'ofd'
  | 'odt'
  | 'ods'
  | 'pptx'
  | 'xlsb'
  | 'archive'
  | 'picture'
  | 'media'
  | 'program';

/** Why a file cannot be opened at all. */
export type InputProblem =
  | 'empty'
  | 'too-large'
  | 'unpacks-too-large'
  | 'too-many-parts'
  | 'too-complex'
  | 'encrypted'
  | 'encrypted-pdf'
  | 'damaged'
  | 'damaged-pdf'
  | 'pdf-too-complex'
  | 'pdf-without-text'
  | 'list'
  | ForeignKind;

/** Makes the error for a problem of the file at hand. */
export type Refuse = (problem: InputProblem, cause?: unknown) => XxgkError;

/** Binds the file's name and the user's language: `throw refuse('damaged')`. The error is `input-unreadable`. */
export function refusal(name: string, language: Language): Refuse {
  return (problem, cause) =>
    new XxgkError('input-unreadable', [name], () => inputWording(language, problem, name), cause);
}
