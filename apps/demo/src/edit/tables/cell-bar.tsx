import { words } from '@xxgk/document';
import { useId } from 'react';
import { computedTotals } from '../../state/computed-totals.js';
import type { Draft } from '../../state/draft.js';
import { useLanguage } from '../../store/use-app.js';
import type { FigureKind } from './figure-cell.js';
import { changeMark, lastYearFigure, lastYearText } from './last-year.js';

const text = words({
  'zh-CN': {
    help: '方向键、回车移动，按住 Shift 或拖动鼠标选一片，可复制、剪切、粘贴、清空，Ctrl+D 向下填充，Ctrl+R 向右填充；从 Excel 或 WPS 连行名一起复制的，按行名放入。灰底的总计自动计算，按 F2 改为手工填写。',
    cellTools: '当前单元格',
    computed: '总计，自动计算',
    byHand: (sum: string) => `总计，手工填写（各项之和为${sum}）`,
    enterByHand: '改为手工填写（F2）',
    computeAgain: '恢复自动计算（=）',
    source: (quoted: string) => `文件中的原文“${quoted}”，待核对`,
  },
  en: {
    help: 'Arrow keys and Enter move; Shift or dragging selects a block to copy, cut, paste or clear; Ctrl+D fills down, Ctrl+R to the right; rows copied with their names go where the names say. Grey totals are computed; press F2 on one to enter it by hand.',
    cellTools: 'Current cell',
    computed: 'Total, computed',
    byHand: (sum) => `Total, by hand (its parts add up to ${sum})`,
    enterByHand: 'Enter by hand (F2)',
    computeAgain: 'Compute again (=)',
    source: (quoted) => `in the file “${quoted}”, to be confirmed`,
  },
});

interface CellBarProps {
  readonly draft: Draft;
  /** The current cell, where it is one of this table. */
  readonly cell: { readonly path: string; readonly name: string; readonly kind: FigureKind } | undefined;
  /** What a command has just done. */
  readonly notice: string;
  readonly onToggle: (path: string) => void;
  readonly onLeave: (path: string) => void;
}

/** Below a table: which cell is current, what is known of it, and how its total comes about. */
export function CellBar({ draft, cell, notice, onToggle, onLeave }: CellBarProps) {
  const t = text(useLanguage());
  const about = useId();
  const idle = notice === '' ? ' idle' : '';
  return (
    <div
      className={cell === undefined ? `cell-bar${idle}` : 'cell-bar current'}
      role="toolbar"
      aria-label={t.cellTools}
    >
      {cell === undefined ? (
        <p className="small of-keys">{t.help}</p>
      ) : (
        <CurrentCell id={about} draft={draft} cell={cell} />
      )}
      {cell !== undefined && cell.kind !== 'typed' && (
        <button
          type="button"
          className="secondary"
          aria-describedby={about}
          onClick={() => {
            onToggle(cell.path);
            onLeave(cell.path);
          }}
          onKeyDown={({ key }) => key === 'Escape' && onLeave(cell.path)}
        >
          {cell.kind === 'computed' ? t.enterByHand : t.computeAgain}
        </button>
      )}
      <p role="status" className="notice">
        {notice}
      </p>
    </div>
  );
}

interface CurrentCellProps extends Pick<CellBarProps, 'draft'> {
  readonly id: string;
  readonly cell: NonNullable<CellBarProps['cell']>;
}

function CurrentCell({ id, draft, cell }: CurrentCellProps) {
  const language = useLanguage();
  const t = text(language);
  const { report, previous, doubts = [] } = draft;
  const source = doubts.find(({ path }) => path === cell.path)?.source;
  const last = previous && lastYearFigure(previous, report, cell.path);
  const sum = cell.kind === 'byHand' ? sumOf(draft, cell.path) : undefined;
  return (
    <p className="current-cell" id={id}>
      <strong>{cell.name}</strong>
      {cell.kind !== 'typed' && (
        <span>{cell.kind === 'computed' ? t.computed : t.byHand(String(sum ?? ''))}</span>
      )}
      {previous && last && (
        <span>
          {lastYearText(language).figure(previous.year, last.text)}
          {last.change !== undefined && ` ${changeMark(last.change)}`}
        </span>
      )}
      {source && <span>{t.source(source.text)}</span>}
    </p>
  );
}

/** What a total would be if it were computed. */
function sumOf({ report, totalsByHand }: Draft, total: string): number | undefined {
  const others = new Set(totalsByHand.filter((path) => path !== total));
  return computedTotals(report, others).find(({ path }) => path.join('.') === total)?.value;
}
