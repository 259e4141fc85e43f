import { editionSpec, figureAt, type Report, sectionHeading, withFigure } from '@xxgk/model';
import { useEffect, useMemo, useRef, useState } from 'react';
import { cellNames } from '../edit/tables/cell-names.js';
import type { ReadFile } from '../reading/files-protocol.js';
import { type Doubt, summarizeReading } from '../reading/summarize-reading.js';
import { figureFromText, textFromFigure } from '../state/figure-text.js';
import { useWords } from '../store/use-app.js';
import { DoubtTable } from './doubt-table.js';
import { startWords } from './start-words.js';

export interface ReadingReviewProps {
  readonly file: ReadFile;
  readonly report: Report;
  /** What the person came for: the report of the next year, or this one. */
  readonly wantsNext: boolean;
  readonly onNext: (report: Report) => void;
  readonly onEdit: (report: Report, doubts: readonly Doubt[]) => void;
  readonly onOther: () => void;
}

/** What was read of a file, for a person to confirm before it is used. */
export function ReadingReview({ file, report, wantsNext, onNext, onEdit, onOther }: ReadingReviewProps) {
  const { read: words } = useWords(startWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const [corrected, setCorrected] = useState(report);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const summary = useMemo(() => summarizeReading(report, file), [report, file]);
  const names = useMemo(() => cellNames(report.edition), [report.edition]);
  useEffect(() => heading.current?.focus(), []);
  const open = summary.doubts.filter(({ path }) => !confirmed.has(path));
  const isClear = summary.doubts.length === 0 && summary.remarks.length === 0;
  const actions = [
    { label: words.makeNext(report.year + 1), act: () => onNext(corrected) },
    { label: words.editThis(report.year), act: () => onEdit(corrected, open) },
  ];
  return (
    <section className="card review">
      <h1 ref={heading} tabIndex={-1}>
        {words.title(file.name)}
      </h1>
      <ReadFacts report={report} figures={words.figures(summary.figures, summary.blanks)} />
      {isClear && <p className="fine">{words.fine}</p>}
      {summary.doubts.length > 0 && (
        <DoubtTable
          doubts={summary.doubts}
          names={names}
          textOf={(path) => textFromFigure(figureAt(corrected, path))}
          confirmed={confirmed}
          onCorrect={(path, text) => setCorrected(withFigure(corrected, path, figureFromText(text)))}
          onConfirm={setConfirmed}
        />
      )}
      {summary.remarks.length > 0 && (
        <div className="remarks">
          <h2>{words.remarks(summary.remarks.length)}</h2>
          <RemarkList remarks={summary.remarks} />
        </div>
      )}
      {summary.notes.length > 0 && (
        <details className="remarks">
          <summary>{words.notes(summary.notes.length)}</summary>
          <RemarkList remarks={summary.notes} />
        </details>
      )}
      <p className="small">{words.makeNextHelp(report.year)}</p>
      <div className="review-actions">
        {(wantsNext ? actions : actions.toReversed()).map(({ label, act }, index) => (
          <button key={label} type="button" className={index === 0 ? 'primary' : 'secondary'} onClick={act}>
            {label}
          </button>
        ))}
        <button type="button" className="quiet" onClick={onOther}>
          {words.otherFile}
        </button>
      </div>
      {open.length > 0 && <p className="small">{words.left(open.length)}</p>}
    </section>
  );
}

function ReadFacts({ report, figures }: { readonly report: Report; readonly figures: string }) {
  const { read: words } = useWords(startWords);
  const prose = editionSpec(report.edition).sections.flatMap((section) => {
    const { content } = section;
    if (content !== 'overview' && content !== 'problems' && content !== 'other') return [];
    return [words.characters(sectionHeading(section), report[content].replace(/\s/gu, '').length)];
  });
  const facts = [
    [words.labels.organ, report.organ.name],
    [words.labels.year, String(report.year)],
    [words.labels.form, words.edition(report.edition)],
    [words.labels.figures, figures],
    [words.labels.prose, prose.join('；')],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface RemarkListProps {
  readonly remarks: readonly { readonly message: string; readonly hint?: string }[];
}

export function RemarkList({ remarks }: RemarkListProps) {
  return (
    <ul>
      {remarks.map(({ message, hint }) => (
        <li key={message}>
          {message}
          {hint}
        </li>
      ))}
    </ul>
  );
}
