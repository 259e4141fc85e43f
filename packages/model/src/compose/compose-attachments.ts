import type { Block } from '@xxgk/document';
import { listOf, type Official } from '@xxgk/official';
import { composeProse } from './compose-prose.js';
import { SENTENCES } from './sentences.js';

/** An attachment; one without blocks is named and not printed. */
export interface OfficialAttachment {
  readonly title: string;
  readonly segments: readonly string[];
  readonly blocks: readonly Block[];
}

/** Attachments that a report names. */
export function listedAttachments({ attachments }: Official): readonly OfficialAttachment[] {
  return listOf(attachments).map((given) => {
    const { title, text } = typeof given === 'string' ? { title: given, text: undefined } : given;
    return { title, segments: [title], blocks: text === undefined ? [] : composeProse(text) };
  });
}

/** The attachments that are printed, each on a new page; a number where there are several. @rule GB/T 9704-2012 §7.3.7 */
export function composeAttachments(attachments: readonly OfficialAttachment[]): readonly Block[] {
  return attachments.flatMap(({ segments, blocks }, index): readonly Block[] => {
    if (blocks.length === 0) return [];
    const label =
      attachments.length === 1
        ? SENTENCES.attachmentLabel
        : SENTENCES.attachmentLabelNumbered({ number: index + 1 });
    return [{ type: 'attachmentStart', label, segments }, ...blocks];
  });
}
