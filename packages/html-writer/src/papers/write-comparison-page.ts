import type { FigureComparison, ProseChange, ReportComparison } from '@xxgk/collection';
import type { WriterResult } from '@xxgk/document';
import { editionSpec, type FigureSpec, latestEdition, proseHeading } from '@xxgk/model';
import { element, type Html, lines } from '../html/element.js';
import { paper, paperTable, paperText } from './paper.js';

/** Two reports that were compared, under the names by which they are told apart. */
export interface ComparisonPageInput {
  readonly before: string;
  readonly after: string;
  readonly comparison: ReportComparison;
}

/** The paper is Chinese, as the reports are. */
const TEXT = {
  title: (before: string, after: string) => `对比：${before} 与 ${after}`,
  figures: (changed: number, all: number) => `表格数据（${all}项中${changed}项不同）`,
  noChange: '没有不同。',
  headers: (before: string, after: string) => ['行', '列', before, after, '增减'],
  onlyIn: (name: string) => `仅“${name}”的格式有的项目`,
  prose: (name: string, share: string) => `${name}（相同文字${share}）`,
  same: '文字没有不同。',
} as const;

/** Writes what differs between two reports as a page: figures with their change, prose with removed and added clauses. */
export function writeComparisonPage({ before, after, comparison }: ComparisonPageInput): WriterResult {
  const { shared, onlyBefore, onlyAfter, prose } = comparison;
  const changed = shared.filter(({ isSame }) => !isSame);
  return paper(
    TEXT.title(before, after),
    element('h2', {}, paperText(TEXT.figures(changed.length, shared.length))),
    changed.length === 0
      ? element('p', {}, paperText(TEXT.noChange))
      : paperTable(TEXT.headers(before, after), changed.map(figureRow)),
    ...onlyIn(before, onlyBefore),
    ...onlyIn(after, onlyAfter),
    ...prose.map(({ key, changes, likeness }) =>
      lines(
        element(
          'h2',
          {},
          paperText(TEXT.prose(proseHeading(editionSpec(latestEdition), key), percentage(likeness))),
        ),
        proseOf(changes),
      ),
    ),
  );
}

function figureRow({ spec, before, after, change }: FigureComparison): Html {
  const sign = change === undefined ? '' : change > 0 ? `+${change}` : String(change).replace('-', '−');
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, paperText(spec.rowLabel)),
    element('td', {}, paperText(spec.columnLabel)),
    ...[before, after, sign].map((text) => element('td', { class: 'number' }, paperText(text))),
  );
}

function onlyIn(name: string, specs: readonly FigureSpec[]): readonly Html[] {
  if (specs.length === 0) return [];
  const items = specs.map(({ rowLabel, columnLabel }) =>
    element('li', {}, paperText(`${rowLabel}　${columnLabel}`)),
  );
  return [element('h3', {}, paperText(TEXT.onlyIn(name))), element('ul', {}, ...items)];
}

/** Paragraphs of both texts, what one of them lacks marked; a change that spans paragraphs is marked in each. */
function proseOf(changes: readonly ProseChange[]): Html {
  if (changes.every(({ kind }) => kind === 'same')) return element('p', {}, paperText(TEXT.same));
  const paragraphs: Html[][] = [[]];
  for (const { kind, text } of changes) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push(marked(kind, line));
    }
  }
  const filled = paragraphs.filter((pieces) => pieces.length > 0);
  return element('div', { class: 'prose' }, lines(...filled.map((pieces) => element('p', {}, ...pieces))));
}

function marked(kind: ProseChange['kind'], text: string): Html {
  if (kind === 'same') return paperText(text);
  return element(kind === 'removed' ? 'del' : 'ins', {}, paperText(text));
}

function percentage(share: number): string {
  return `${Math.round(share * 100)}%`;
}
