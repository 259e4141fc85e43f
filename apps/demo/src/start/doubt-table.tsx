import type { Doubt } from '../reading/summarize-reading.js';
import { useWords } from '../store/use-app.js';
import { startWords } from './start-words.js';

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
  const { read: words } = useWords(startWords);
  const confirm = (path: string, isConfirmed: boolean): void => {
    const next = new Set(confirmed);
    if (isConfirmed) next.add(path);
    else next.delete(path);
    onConfirm(next);
  };
  return (
    <div className="doubts">
      <h2>{words.doubts(doubts.length)}</h2>
      <p className="small">{words.doubtsHelp}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={words.doubts(doubts.length)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.figure}</th>
              <th scope="col">{words.columns.source}</th>
              <th scope="col">{words.columns.value}</th>
              <th scope="col">{words.columns.confirmed}</th>
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
                      <span className="small">{words.noWords}</span>
                    ) : (
                      <>
                        <q>{source.text}</q>
                        <span className="small">{source.place}</span>
                      </>
                    )}
                  </td>
                  <td>
                    <input
                      aria-label={words.valueOf(name)}
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
                      aria-label={words.confirm(name)}
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
        {words.confirmAll}
      </button>
    </div>
  );
}
