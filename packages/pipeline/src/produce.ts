import type { WriterResult } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import type { ProduceOptions } from './formats/format.js';
import { describeFormat, type FormatName } from './formats/formats.js';
import { makingText } from './formats/making.js';
import type { PreparedReport } from './prepared.js';

/**
 * Makes the file of a format. Its findings are those of writing; `settle` joins them with those of preparation. Same
 * preparation and options, same bytes.
 * @throws XxgkError `option-invalid`, `font-missing` or `document-invalid`
 */
export async function produce(
  prepared: PreparedReport,
  format: FormatName,
  options: ProduceOptions = {},
): Promise<WriterResult> {
  const { createdAt = recordedMoment(prepared.report) } = options;
  const described = describeFormat(format);
  const writing = { ...options, createdAt };
  if (described.isVerifiable !== true) return described.write(prepared, writing);
  const making = await makingText(prepared, format, described, writing);
  return described.write(prepared, { ...writing, making });
}

/** The moment that files of a report record where nobody says: its date, else the first day after its year. */
export function recordedMoment({ date, year }: Report): string {
  return `${date ?? `${year + 1}-01-01`}T00:00:00+08:00`;
}
