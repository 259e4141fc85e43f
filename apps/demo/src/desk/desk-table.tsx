import { words } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { download } from '../hand-in/download.js';
import { useLanguage } from '../store/use-app.js';
import { type DeskRow, slipOf } from './desk-summary.js';

const text = words({
  'zh-CN': {
    caption: '收到的报告',
    columns: ['机关', '年度', '错误', '提醒', '雷同', '文件', ''],
    open: '打开',
    slip: '整改单',
    lead: (organ: string, year: number) => `${organ}：你单位${year}年度报告有下列错误，请改正后重新报送。`,
  },
  en: {
    caption: 'Reports received',
    columns: ['Organ', 'Year', 'Errors', 'Remarks', 'Alike', 'File', ''],
    open: 'Open',
    slip: 'To be mended',
    lead: (organ, year) => `${organ}: please mend these errors of your report of ${year} and send it again.`,
  },
});

interface DeskTableProps {
  readonly rows: readonly DeskRow[];
  readonly onOpen: (report: Report) => void;
}

/** The reports of the desk, a row each, with the way into each and the note of what its organ has to mend. */
export function DeskTable({ rows, onOpen }: DeskTableProps) {
  const t = text(useLanguage());
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="desk-scroll" tabIndex={0} aria-label={t.caption}>
      <table className="desk-table">
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            {t.columns.map((column) =>
              column === '' ? (
                <td key={column} />
              ) : (
                <th key={column} scope="col">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.report.organ.name}</th>
              <td>{row.report.year}</td>
              <td className={row.errors.length > 0 ? 'error' : undefined}>{row.errors.length}</td>
              <td>{row.warnings}</td>
              <td title={row.likeness[0]?.message}>{row.likeness.length > 0 ? row.likeness.length : ''}</td>
              <td className="small">{row.name}</td>
              <td>
                <button
                  type="button"
                  className="quiet"
                  aria-label={`${t.open}：${row.report.organ.name}`}
                  onClick={() => onOpen(row.report)}
                >
                  {t.open}
                </button>
                {row.errors.length > 0 && (
                  <button
                    type="button"
                    className="quiet"
                    aria-label={`${t.slip}：${row.report.organ.name}`}
                    onClick={() =>
                      download(`${row.report.organ.name}${t.slip}.txt`, slipBytes(slipOf(row, t.lead)))
                    }
                  >
                    {t.slip}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Text as the editors of Windows know it. */
function slipBytes(slip: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${slip.replaceAll('\n', '\r\n')}\r\n`);
}
