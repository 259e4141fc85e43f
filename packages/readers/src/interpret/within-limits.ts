import type { Finding } from '@xxgk/document';
import { textLimits } from '@xxgk/model';
import type { SourceBlock, SourceDocument, SourcePlace } from '../source-document.js';
import { describeSource } from './describe-source.js';
import type { InterpretMessages } from './messages.js';

const MOST = textLimits.paragraph;

/** A document whose paragraphs and cells are no longer than those of reports; what was cut off is an error each. */
export function withinLimits(
  source: SourceDocument,
  messages: InterpretMessages,
): { readonly source: SourceDocument; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const cut = <Part extends { readonly text: string; readonly place: SourcePlace }>(part: Part): Part => {
    if (part.text.length <= MOST) return part;
    const advice = messages.textTooLong(describeSource(part.place, messages), MOST);
    findings.push({ ruleId: 'reader/text-too-long', severity: 'error', ...advice });
    return { ...part, text: part.text.slice(0, MOST) };
  };
  const blocks = source.blocks.map(
    (block): SourceBlock =>
      block.type === 'paragraph' ? cut(block) : { ...block, cells: block.cells.map(cut) },
  );
  return { source: { ...source, blocks }, findings };
}
