import { z } from 'zod';

const oneOrMore = z.union([z.string(), z.array(z.string())]);

/** 版头 and 版记 of an issued document. @rule GB/T 9704-2012 §7.2, §7.4 */
export const officialSchema = z.strictObject({
  serial: z.string().optional(),
  secrecy: z.string().optional(),
  urgency: z.string().optional(),
  documentNumber: z.string().optional(),
  signers: oneOrMore.optional(),
  recipient: oneOrMore.optional(),
  attachments: oneOrMore.optional(),
  copyTo: oneOrMore.optional(),
  printedBy: z.string().optional(),
  printedOn: z.string().optional(),
  seal: z.string().optional(),
});
