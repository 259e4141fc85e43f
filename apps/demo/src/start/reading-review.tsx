import { words } from '@xxgk/document';
import { figureAt, type Report, withFigure } from '@xxgk/model';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReadFile } from '../reading/files-protocol.js';
import { summarizeReading } from '../reading/summarize-reading.js';
import { cellNames } from '../state/cell-names.js';
import type { Doubt } from '../state/draft.js';
import { figureFromText, textFromFigure } from '../state/figure-text.js';
import { useLanguage } from '../store/use-app.js';
import { DoubtTable } from './doubt-table.js';
import { ReadFacts } from './read-facts.js';
import { RemarkList } from './remark-list.js';

const text = words({
  'zh-CN': {
    title: (name: string) => `从“${name}”读到的内容`,
    figures: (count: number, blanks: number) =>
      blanks === 0 ? `${count}个数` : `${count}个数，${blanks}格空白`,
    fine: '没有需要核对的内容。',
    remarks: (count: number) => `另有${count}处需要留意`,
    notes: (count: number) => `${count}条说明`,
    makeNext: (year: number) => `编制${year}年报告`,
    makeNextHelp: (year: number) =>
      `以这份${year}年报告为上年报告：带入机关、文字和结转数，其余数据空白，旁边列出去年的数据。`,
    editThis: (year: number) => `编辑这份${year}年报告`,
    otherFile: '换一个文件',
    left: (count: number) => `还有${count}个数没有核对，进入编辑后仍列在“检查”栏。`,
  },
  en: {
    title: (name) => `What was read from “${name}”`,
    figures: (count, blanks) =>
      blanks === 0 ? `${count} figures` : `${count} figures, ${blanks} cells blank`,
    fine: 'There is nothing to confirm.',
    remarks: (count) => `${count} more things to note`,
    notes: (count) => `${count} remarks`,
    makeNext: (year) => `Make the report of ${year}`,
    makeNextHelp: (year) =>
      `Takes this report of ${year} as last year’s: organ, prose and what was carried forward are taken over, all other figures are blank with last year’s beside them.`,
    editThis: (year) => `Edit this report of ${year}`,
    otherFile: 'Another file',
    left: (count) => `${count} figures are not confirmed; they stay listed under “Checks”.`,
  },
});

interface ReadingReviewProps {
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
  const t = text(useLanguage());
  const heading = useRef<HTMLHeadingElement>(null);
  const [corrected, setCorrected] = useState(report);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const summary = useMemo(() => summarizeReading(report, file), [report, file]);
  const names = useMemo(() => cellNames(report.edition), [report.edition]);
  useEffect(() => heading.current?.focus(), []);
  const open = summary.doubts.filter(({ path }) => !confirmed.has(path));
  const isClear = summary.doubts.length === 0 && summary.remarks.length === 0;
  const actions = [
    { label: t.makeNext(report.year + 1), act: () => onNext(corrected) },
    { label: t.editThis(report.year), act: () => onEdit(corrected, open) },
  ];
  return (
    <section className="card review">
      <h1 ref={heading} tabIndex={-1}>
        {t.title(file.name)}
      </h1>
      <ReadFacts report={report} figures={t.figures(summary.figures, summary.blanks)} />
      {isClear && <p className="fine">{t.fine}</p>}
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
          <h2>{t.remarks(summary.remarks.length)}</h2>
          <RemarkList remarks={summary.remarks} />
        </div>
      )}
      {summary.notes.length > 0 && (
        <details className="remarks">
          <summary>{t.notes(summary.notes.length)}</summary>
          <RemarkList remarks={summary.notes} />
        </details>
      )}
      <p className="small">{t.makeNextHelp(report.year)}</p>
      <div className="review-actions">
        {(wantsNext ? actions : actions.toReversed()).map(({ label, act }, index) => (
          <button key={label} type="button" className={index === 0 ? 'primary' : 'secondary'} onClick={act}>
            {label}
          </button>
        ))}
        <button type="button" className="quiet" onClick={onOther}>
          {t.otherFile}
        </button>
      </div>
      {open.length > 0 && <p className="small">{t.left(open.length)}</p>}
    </section>
  );
}
