import { z } from 'zod';

/** 行政机关: who makes the report. */
export const organSchema = z.strictObject({
  name: z.string().trim().min(1),
  /** Where it is left out, that of the name is filled in before the schema is asked. */
  kind: z.enum(['government', 'department', 'other']).default('department'),
  code: z.string().optional(),
  region: z.string().optional(),
  address: z.string().optional(),
  postcode: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  website: z.string().optional(),
});

export type Organ = Readonly<z.output<typeof organSchema>>;
