import { type Finding, XxgkError } from '@xxgk/document';
import { parseDocument } from 'yaml';
import type { Wording } from './wording.js';

/** Aliases a document may expand; more is an attack, not a report. */
const MAX_ALIASES = 100;

/**
 * Reads JSON or YAML 1.2.
 * @throws XxgkError `input-unreadable` naming line and column of the first syntax error.
 */
export function readStructured(
  text: string,
  name: string,
  wording: Wording,
): { readonly input: unknown; readonly findings: readonly Finding[] } {
  return {
    input: /^\s*[{[]/.test(text) ? parseJson(text, name, wording) : parseYaml(text, name, wording),
    findings: [],
  };
}

function parseJson(text: string, name: string, wording: Wording): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // JSON is YAML: its parser tells where the error is, and forgives comments and trailing commas.
    return parseYaml(text, name, wording);
  }
}

function parseYaml(text: string, name: string, wording: Wording): unknown {
  const document = parseDocument(text, { version: '1.2', prettyErrors: true, uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
    const sentence = wording.syntax(name, line, col, wording.yamlError(error.code));
    throw new XxgkError('input-unreadable', [name], () => sentence, error);
  }
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    throw new XxgkError('input-unreadable', [name], () => wording.tooManyAliases(name), cause);
  }
}
