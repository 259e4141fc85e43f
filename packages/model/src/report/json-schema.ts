import { z } from 'zod';
import type { EditionId } from './editions/form.js';
import { reportSchema } from './report.js';

/** The contract as JSON Schema (draft 2020-12), generated from the zod schema: one variant per edition. */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const variant = (id: EditionId) => z.toJSONSchema(reportSchema(id), { io: 'input' });
  const { $schema, ...edition2021 } = variant('2021');
  const { $schema: _same, ...edition2019 } = variant('2019');
  return { $schema, title: 'xxgk/report@1', anyOf: [edition2021, edition2019] };
}
