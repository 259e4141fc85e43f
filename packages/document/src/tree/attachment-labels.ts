/** What 附件说明 begins with. @rule GB/T 9704-2012 §7.3.4 */
export const ATTACHMENT_LABEL = '附件：';

/** `1.`, `2.`, … where there are several attachments; none where there is one. @rule GB/T 9704-2012 §7.3.4 */
export function attachmentNumber(index: number, count: number): string | undefined {
  return count > 1 ? `${index + 1}.` : undefined;
}
