import type { Finding, Language } from '@xxgk/document';
import { textLimits } from '@xxgk/model';
import { describeSourcePlace, type SourceBlock, type SourceDocument, type SourcePlace } from '@xxgk/sources';
import { textTooLong } from './file-findings.js';

const MOST = textLimits.paragraph;

/** A document whose paragraphs and cells are no longer than those of reports; what was cut off is an error each. */
export function withinLimits(
  source: SourceDocument,
  language: Language,
): { readonly source: SourceDocument; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const cut = <Part extends { readonly text: string; readonly place: SourcePlace }>(part: Part): Part => {
    if (part.text.length <= MOST) return part;
    findings.push(textTooLong.find(language, {}, describeSourcePlace(part.place, language), MOST));
    return { ...part, text: part.text.slice(0, MOST) };
  };
  const blocks = source.blocks.map(
    (block): SourceBlock =>
      block.type === 'paragraph' ? cut(block) : { ...block, cells: block.cells.map(cut) },
  );
  return { source: { ...source, blocks }, findings };
}
