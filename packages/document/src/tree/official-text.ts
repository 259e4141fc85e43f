import { ATTACHMENT_LABEL, attachmentNumber } from './attachment-labels.js';
import type { AttachmentList, Letterhead, OfficialBlock } from './official-nodes.js';

/** The text of an official element in reading order, one line each. */
export function officialText(block: OfficialBlock): string {
  switch (block.type) {
    case 'letterhead':
      return letterheadText(block);
    case 'recipients':
      return `${block.organs.join('、')}：`;
    case 'attachmentList':
      return attachmentListText(block);
    case 'stampedSignature':
      return [...block.organs, block.date].join('\n');
    case 'personalSignature':
      return [...block.signers.map(({ post, name }) => `${post}\t${name}`), block.date].join('\n');
    case 'note':
      return block.text;
    case 'attendance':
      return block.entries.map(({ label, text }) => `${label}：${text}`).join('\n');
    case 'attachmentStart':
      return `${block.label}\n${block.segments.join('')}`;
    case 'imprint':
      return [
        ...block.recipients.map(({ label, text }) => `${label}：${text}`),
        [block.printedBy, block.printedOn].filter((part) => part !== undefined).join('\t'),
      ].join('\n');
  }
}

function attachmentListText({ titles }: AttachmentList): string {
  const named = titles.map((title, index) => `${attachmentNumber(index, titles.length) ?? ''}${title}`);
  return ATTACHMENT_LABEL + named.join('\n');
}

function letterheadText({ serial, secrecy, urgency, organs, suffix, number, signers }: Letterhead): string {
  const signed = signers.length === 0 ? undefined : `签发人：${signers.join('、')}`;
  return [serial, secrecy, urgency, organs.join('、') + suffix, number, signed]
    .filter((part) => part !== undefined)
    .join('\n');
}
