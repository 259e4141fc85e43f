import { z } from 'zod';
import { editionIds } from './editions/edition-for-year.js';
import { REPORT_SCHEMA_ID, reportSchema } from './report.js';

/** The contract as JSON Schema (draft 2020-12), generated from the zod schema: one variant per edition, newest first. */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const variants = editionIds.toReversed().map((id) => z.toJSONSchema(reportSchema(id), { io: 'input' }));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: REPORT_SCHEMA_ID,
    anyOf: variants.map(({ $schema, ...variant }) => variant),
  };
}
