import type { Finding, Language } from '@xxgk/document';
import { type SourceBlock, type SourceDocument, squeeze } from '@xxgk/sources';
import { severalReports } from './document-findings.js';
import { findSection } from './prose/find-section.js';
import { readTitle } from './prose/read-title.js';

/** Main headings, with text between, after which the first of them begins another report. */
const FEWEST_HEADINGS = 4;
/** So many characters on end are enough to know a copy by. */
const COPIED = 1200;

/** A document up to where a second report begins, with an error that names it; whole where there is one report. */
export function firstReport(
  source: SourceDocument,
  language: Language,
): { readonly source: SourceDocument; readonly findings: readonly Finding[] } {
  const second = secondHeading(source.blocks);
  if (second === undefined) return { source, findings: [] };
  const cut = titleBefore(source.blocks, second);
  const next = source.blocks[cut];
  const name = next?.type === 'paragraph' ? (next.text.split('\n')[0] ?? '') : '';
  return {
    source: { ...source, blocks: source.blocks.slice(0, cut) },
    findings: [severalReports.find(language, isCopy(source.blocks, cut) ? { severity: 'note' } : {}, name)],
  };
}

/** Whether what follows only says again what came before, as pages do that hold a copy for telephones. */
function isCopy(blocks: readonly SourceBlock[], cut: number): boolean {
  const textOf = (some: readonly SourceBlock[]): string =>
    squeeze(
      some
        .map((block) =>
          block.type === 'paragraph' ? block.text : block.cells.map(({ text }) => text).join(''),
        )
        .join(''),
    );
  return textOf(blocks.slice(0, cut)).includes(textOf(blocks.slice(cut)).slice(0, COPIED));
}

function headingOf(block: SourceBlock | undefined): string | undefined {
  if (block?.type !== 'paragraph') return undefined;
  const hit = findSection(block.text);
  return hit?.isOfficial ? hit.content : undefined;
}

/** The block that is the first heading once more, when most of a report with its text came before. */
function secondHeading(blocks: readonly SourceBlock[]): number | undefined {
  const withText = new Set<string>();
  let first: string | undefined;
  let current: string | undefined;
  for (const [index, block] of blocks.entries()) {
    const heading = headingOf(block);
    if (heading === undefined) {
      if (current !== undefined) withText.add(current);
      continue;
    }
    if (heading === first && withText.size >= FEWEST_HEADINGS) return index;
    first ??= heading;
    current = heading;
  }
  return undefined;
}

/** Where the title above a heading begins; the heading itself where there is none. */
function titleBefore(blocks: readonly SourceBlock[], heading: number): number {
  const from = blocks.findLastIndex((block, index) => index < heading && headingOf(block) !== undefined) + 1;
  const between = blocks
    .slice(from, heading)
    .flatMap((block, index) =>
      block.type === 'paragraph'
        ? [{ at: from + index, line: { text: block.text, place: block.place, isHeading: false } }]
        : [],
    );
  const title = readTitle(between.map(({ line }) => line));
  return (title && between[title.start]?.at) ?? heading;
}
