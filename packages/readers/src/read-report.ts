import { type Finding, type Language, parseReport, type Report } from '@xxgk/model';
import { decodeText } from './decode-text.js';
import { readStructured } from './read-structured.js';
import { isReportText } from './text/is-report-text.js';
import { readText } from './text/read-text.js';
import { wordingIn } from './wording.js';

/** The report that a file holds, or the findings that say why it is none. */
export type ReadResult =
  | { readonly ok: true; readonly report: Report; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What a format's reader takes out of a file, before it is checked against the schema. */
export interface RawReport {
  readonly input: unknown;
  readonly findings: readonly Finding[];
}

/**
 * Reads a report from the bytes of a JSON, YAML or text file. The format is told by the content; `name` only appears in
 * messages.
 * @throws XxgkError `input-unreadable` when the bytes are no text, or are broken JSON or YAML.
 */
export function readReport(
  bytes: Uint8Array,
  name: string,
  options: { readonly language?: Language } = {},
): ReadResult {
  const language = options.language ?? 'zh-CN';
  const wording = wordingIn(language);
  const text = decodeText(bytes, name, wording);
  const raw = isReportText(text) ? readText(text, wording) : readStructured(text, name, wording);
  const parsed = parseReport(raw.input, { language });
  return { ...parsed, findings: [...raw.findings, ...parsed.findings] };
}
