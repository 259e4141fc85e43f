import { z } from 'zod';

const line = z.string().trim().min(1);
const oneOrMore = z.union([line, z.array(line)]);

/** The forms of an official document. @rule GB/T 9704-2012 §7, §10.1–10.3 */
export const officialForms = ['document', 'letter', 'order', 'minutes'] as const;
export type OfficialForm = (typeof officialForms)[number];

/** An attachment by its title alone, or with its text. */
const officialAttachment = z.union([line, z.strictObject({ title: line, text: z.string().optional() })]);

/** Who was at a meeting, who was excused, who sat in. @rule GB/T 9704-2012 §10.3 */
const attendance = z.strictObject({
  present: oneOrMore.optional(),
  excused: oneOrMore.optional(),
  observers: oneOrMore.optional(),
});

/** The covering text under which a report is submitted. */
const cover = z.strictObject({ title: line.optional(), text: z.string().optional() });

/** 版头 and 版记 of an issued document. @rule GB/T 9704-2012 §7.2–7.4, §10 */
export const officialSchema = z.strictObject({
  form: z.enum(officialForms).optional(),
  /** 行文方向; `up` where signers are named and nothing is said. */
  direction: z.enum(['up', 'level', 'down']).optional(),
  /** 联合行文机关, the host (主办机关) first; the report's organ where left out. */
  organs: oneOrMore.optional(),
  /** Organs in the mark, where not all are named in it. */
  markOrgans: oneOrMore.optional(),
  /** What follows the organs in the mark: 文件, 令, 纪要; empty for none. */
  suffix: z.string().trim().optional(),
  serial: z.string().optional(),
  secrecy: z.string().optional(),
  urgency: z.string().optional(),
  documentNumber: z.string().optional(),
  orderNumber: z.string().optional(),
  signers: oneOrMore.optional(),
  /** Office of the person who signs an order; of each of them in a joint order. */
  signerPost: oneOrMore.optional(),
  /** Pictures of the signature stamps (签名章) of those who sign: PNG, JPEG or SVG files. @rule GB/T 9704-2012 §7.3.5.3 */
  signature: oneOrMore.optional(),
  recipient: oneOrMore.optional(),
  attachments: z.union([line, z.array(officialAttachment)]).optional(),
  /** A seal is put on the paper: space is left for it. Left out: yes, except in minutes. A spreadsheet says it in words. */
  stamped: z.union([z.boolean(), z.enum(['true', 'false'])]).optional(),
  /** 附注, without brackets. */
  note: z.string().optional(),
  attendance: attendance.optional(),
  copyTo: oneOrMore.optional(),
  printedBy: z.string().optional(),
  printedOn: z.string().optional(),
  /** Picture of the seal: a PNG or JPEG file. */
  seal: z.string().optional(),
  cover: cover.optional(),
});

export type Official = Readonly<z.output<typeof officialSchema>>;
