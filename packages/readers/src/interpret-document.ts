import { type Language, XxgkError } from '@xxgk/document';
import { hasTooManyTags, isNestedTooDeep } from './container/complexity.js';
import { refusal } from './container/input-problem.js';
import type { Container } from './container/open-container.js';
import { decodeText } from './decode-text.js';
import { readDocx } from './docx/read-docx.js';
import { isHtml } from './html/is-html.js';
import { readHtml } from './html/read-html.js';
import { interpret, NO_REPORT } from './interpret/interpret.js';
import type { Interpretation } from './interpret/interpretation.js';
import type { SourceDocument } from './source-document.js';
import { readText } from './text/read-text.js';
import { wordingIn } from './wording.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/** What a document holds, PDF excepted, which cannot be read at one go. @throws XxgkError `input-unreadable` */
export function interpretDocument(container: Container, name: string, language: Language): Interpretation {
  const refuse = refusal(name, language);
  if (container.kind === 'docx') return interpretSource(readDocx(container.zip, refuse), name, language);
  if (container.kind === 'xlsx') return ofReport(readXlsx(container.zip, language, refuse), name, language);
  const wording = wordingIn(language);
  if (container.kind === 'pdf')
    throw new XxgkError('input-unreadable', [name], () => wording.unsupported(name, 'PDF'));
  const text = decodeText(container.bytes, name, wording);
  if (!isHtml(text)) return interpretSource(readText(text), name, language);
  if (hasTooManyTags(text) || isNestedTooDeep(text)) throw refuse('too-complex');
  return interpretSource(readHtml(text), name, language);
}

/** @throws XxgkError `input-unreadable` when the file is a document of another kind */
export function interpretSource(source: SourceDocument, name: string, language: Language): Interpretation {
  return ofReport(interpret(source, { language }), name, language);
}

function ofReport(interpretation: Interpretation, name: string, language: Language): Interpretation {
  const finding = interpretation.findings.find(({ ruleId }) => ruleId === NO_REPORT);
  if (finding === undefined) return interpretation;
  const { noReport } = wordingIn(language);
  throw new XxgkError('input-unreadable', [name], () => noReport(name, finding.message, finding.hint ?? ''));
}
