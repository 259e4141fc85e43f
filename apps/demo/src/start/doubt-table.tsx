import { words } from '@xxgk/document';
import type { Doubt } from '../state/draft.js';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    doubts: (count: number) => `请核对${count}个数`,
    doubtsHelp: '这些格在文件里写得不规范或有错位。请对照原文件，有误的直接改正。',
    columns: { figure: '位置', source: '文件中的原文', value: '读作', confirmed: '已核对' },
    valueOf: (name: string) => `${name}，读作`,
    confirm: (name: string) => `${name}，已核对`,
    confirmAll: '全部标为已核对',
    noWords: '没有找到',
  },
  en: {
    doubts: (count) => `Please confirm ${count} figures`,
    doubtsHelp:
      'These cells are irregular or out of place in the file. Hold them against it and correct what is wrong.',
    columns: { figure: 'Place', source: 'Words in the file', value: 'Read as', confirmed: 'Confirmed' },
    valueOf: (name) => `${name}, read as`,
    confirm: (name) => `${name}, confirmed`,
    confirmAll: 'Mark all as confirmed',
    noWords: 'not found',
  },
});

interface DoubtTableProps {
  readonly doubts: readonly Doubt[];
  readonly names: ReadonlyMap<string, string>;
  readonly textOf: (path: string) => string;
  readonly confirmed: ReadonlySet<string>;
  readonly onCorrect: (path: string, text: string) => void;
  readonly onConfirm: (confirmed: ReadonlySet<string>) => void;
}

/** Figures that were read with a doubt: the words of the file, what they were read as, and whether a person agrees. */
export function DoubtTable({ doubts, names, textOf, confirmed, onCorrect, onConfirm }: DoubtTableProps) {
  const t = text(useLanguage());
  const confirm = (path: string, isConfirmed: boolean): void => {
    const next = new Set(confirmed);
    if (isConfirmed) next.add(path);
    else next.delete(path);
    onConfirm(next);
  };
  return (
    <div className="doubts">
      <h2>{t.doubts(doubts.length)}</h2>
      <p className="small">{t.doubtsHelp}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={t.doubts(doubts.length)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.columns.figure}</th>
              <th scope="col">{t.columns.source}</th>
              <th scope="col">{t.columns.value}</th>
              <th scope="col">{t.columns.confirmed}</th>
            </tr>
          </thead>
          <tbody>
            {doubts.map(({ path, message, source }) => {
              const name = names.get(path) ?? path;
              return (
                <tr key={`${path} ${message}`}>
                  <th scope="row">
                    {name}
                    <span className="small">{message}</span>
                  </th>
                  <td>
                    {source === undefined ? (
                      <span className="small">{t.noWords}</span>
                    ) : (
                      <>
                        <q>{source.text}</q>
                        <span className="small">{source.place}</span>
                      </>
                    )}
                  </td>
                  <td>
                    <input
                      aria-label={t.valueOf(name)}
                      inputMode="decimal"
                      value={textOf(path)}
                      onChange={({ target }) => {
                        onCorrect(path, target.value);
                        confirm(path, true);
                      }}
                    />
                  </td>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={t.confirm(name)}
                      checked={confirmed.has(path)}
                      onChange={({ target }) => confirm(path, target.checked)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <button
        type="button"
        className="secondary"
        onClick={() => onConfirm(new Set(doubts.map(({ path }) => path)))}
      >
        {t.confirmAll}
      </button>
    </div>
  );
}
