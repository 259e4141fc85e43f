import { z } from 'zod';

/** Findings that a person has looked at and lets stand, each with the rule, the place and the reason. */
export const acceptedSchema = z.array(
  z.strictObject({
    rule: z.string().trim().min(1),
    /** A path of the report (`disclosure.fees.amount`, or one above it) or the place in the words of the finding. */
    where: z.string().trim(),
    reason: z.string().trim().min(1),
  }),
);

export type AcceptedFinding = Readonly<z.output<typeof acceptedSchema>[number]>;
