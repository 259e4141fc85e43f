import type { WriterResult } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import type { Format, ProduceOptions, WritingOptions } from './formats/format.js';
import { type DocumentFormatName, documentFormats, type FormatName, formats } from './formats/formats.js';
import { makingText } from './formats/making.js';
import type { PreparedDocument, PreparedReport } from './prepared.js';

/**
 * Makes the file of a format. Its findings are those of writing; `settle` joins them with those of preparation. Same
 * preparation and options, same bytes. Of a document that is no report only the caller knows the moment to record.
 * @throws XxgkError `option-invalid`, `font-missing` or `document-invalid`
 */
export function produce(
  prepared: PreparedReport,
  format: FormatName,
  options?: ProduceOptions,
): Promise<WriterResult>;
export function produce(
  prepared: PreparedDocument,
  format: DocumentFormatName,
  options: WritingOptions,
): Promise<WriterResult>;
export async function produce(
  prepared: PreparedReport | PreparedDocument,
  format: FormatName,
  options: ProduceOptions = {},
): Promise<WriterResult> {
  if (!('report' in prepared))
    return documentFormats[format as DocumentFormatName].write(prepared, options as WritingOptions);
  const { createdAt = recordedMoment(prepared.report) } = options;
  const described: Format = formats[format];
  const writing = { ...options, createdAt };
  if (described.isVerifiable !== true) return described.write(prepared, writing);
  const making = await makingText(prepared, format, described, writing);
  return described.write(prepared, { ...writing, making });
}

/** The moment that files of a report record where nobody says: its date, else the first day after its year. */
export function recordedMoment({ date, year }: Report): string {
  return `${date ?? `${year + 1}-01-01`}T00:00:00+08:00`;
}
