import { type ComparedReports, compareReports, comparisonNames } from '@xxgk/collection';
import { words } from '@xxgk/document';
import { describeFigure, editionSpec, fillPlaceholders, proseHeading } from '@xxgk/model';
import { useState } from 'react';
import { download } from '../hand-in/download.js';
import { FileButton } from '../reading/file-button.js';
import { FilePage } from '../reading/file-page.js';
import { ACCEPTED_FILES, openFile } from '../reading/open-file.js';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    title: '比较两份报告',
    lead: '两年的报告，或同一份报告修改前后：表格逐格、文字逐句比较。文件只在本机读取。',
    before: '前一份…',
    after: '后一份…',
    drop: '也可以把两个文件一起拖进来。',
    back: '返回首页',
    reading: (name: string) => `正在读取“${name}”…`,
    failed: (name: string, reason: string) => `“${name}”不能比较：${reason}`,
    between: (before: string, after: string) => `${before} 与 ${after}`,
    figures: (changed: number, all: number) => `表格数据：${all}项中${changed}项不同`,
    columns: ['项目', '前一份', '后一份', '增减'],
    blank: '空白',
    onlyIn: (name: string, count: number) => `仅“${name}”的格式有的项目${count}项。`,
    prose: (name: string, share: number) => `${name}：相同文字${share}%`,
    save: '保存为网页',
    fileName: '比较.html',
  },
  en: {
    title: 'Compare two reports',
    lead: 'Reports of two years, or one before and after it was changed: cell by cell and sentence by sentence. Files are read on this computer only.',
    before: 'The one before…',
    after: 'The one after…',
    drop: 'Or drop both files here.',
    back: 'Back to start',
    reading: (name) => `Reading “${name}”…`,
    failed: (name, reason) => `“${name}” cannot be compared: ${reason}`,
    between: (before, after) => `${before} and ${after}`,
    figures: (changed, all) => `Figures: ${changed} of ${all} differ`,
    columns: ['Figure', 'Before', 'After', 'Change'],
    blank: 'blank',
    onlyIn: (name, count) => `${count} figures are only in the form of “${name}”.`,
    prose: (name, share) => `${name}: ${share}% of the text is the same`,
    save: 'Save as a web page',
    fileName: 'comparison.html',
  },
});

type Side = 'before' | 'after';
type Read = Awaited<ReturnType<typeof readSide>>;

/** Two reports of files side by side: what differs in figures and words. */
export function ComparePage({ onBack }: { readonly onBack: () => void }) {
  const language = useLanguage();
  const t = text(language);
  const [sides, setSides] = useState<Readonly<Partial<Record<Side, Read>>>>({});
  const [doing, setDoing] = useState('');
  const { before, after } = sides;
  const names =
    before?.report && after?.report
      ? comparisonNames(asOfFile(before), asOfFile(after), language)
      : undefined;
  const compared: ComparedReports | undefined =
    names && before?.report && after?.report
      ? {
          before: before.report,
          after: after.report,
          names,
          comparison: compareReports(before.report, after.report),
        }
      : undefined;
  async function take(file: File, side: Side): Promise<void> {
    setDoing(t.reading(file.name));
    const read = await readSide(file, language);
    setSides((known) => ({ ...known, [side]: read }));
    setDoing('');
  }
  async function takeDropped([one, other]: readonly File[]): Promise<void> {
    if (one !== undefined) await take(one, other === undefined && before !== undefined ? 'after' : 'before');
    if (other !== undefined) await take(other, 'after');
  }
  const choice = (side: Side) => (
    <div className="way">
      <FileButton
        label={t[side]}
        look="secondary"
        accept={ACCEPTED_FILES}
        onFiles={([file]) => file !== undefined && void take(file, side)}
      />
      <p className="small">{sides[side]?.name ?? ''}</p>
    </div>
  );
  return (
    <FilePage title={t.title} lead={t.lead} onDrop={({ files }) => void takeDropped([...files])}>
      <div className="compare-sides">
        {choice('before')}
        {choice('after')}
      </div>
      <p className="small">{t.drop}</p>
      <div className="choices">
        <button type="button" className="quiet" onClick={onBack}>
          {t.back}
        </button>
      </div>
      <p role="status">{doing}</p>
      {[before, after].map(
        (side) =>
          side !== undefined &&
          side.report === undefined && (
            <p key={side.name} role="alert" className="failure">
              {t.failed(side.name, side.reason)}
            </p>
          ),
      )}
      {compared !== undefined && <Comparison compared={compared} />}
    </FilePage>
  );
}

function Comparison({ compared }: { readonly compared: ComparedReports }) {
  const language = useLanguage();
  const t = text(language);
  const { names, comparison, after } = compared;
  const edition = editionSpec(after.edition);
  const changed = comparison.shared.filter(({ isSame }) => !isSame);
  async function save(): Promise<void> {
    const { writeComparisonPage } = await import('@xxgk/html-writer');
    download(t.fileName, writeComparisonPage({ ...names, comparison }).bytes);
  }
  const [figure = '', ...values] = t.columns;
  return (
    <section className="comparison">
      <div className="verdict">
        <h2>{t.between(names.before, names.after)}</h2>
        <button type="button" className="secondary" onClick={() => void save()}>
          {t.save}
        </button>
      </div>
      <p>{t.figures(changed.length, comparison.shared.length)}</p>
      {changed.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="desk-scroll" tabIndex={0} aria-label={figure}>
          <table className="desk-table">
            <thead>
              <tr>
                {[figure, ...values].map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changed.map(({ spec, before, after: now, change }) => (
                <tr key={spec.path}>
                  <th scope="row">{describeFigure(edition, spec)}</th>
                  <td>{before === '' ? t.blank : before}</td>
                  <td>{now === '' ? t.blank : now}</td>
                  <td>{signed(change)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {comparison.onlyBefore.length > 0 && (
        <p className="small">{t.onlyIn(names.before, comparison.onlyBefore.length)}</p>
      )}
      {comparison.onlyAfter.length > 0 && (
        <p className="small">{t.onlyIn(names.after, comparison.onlyAfter.length)}</p>
      )}
      {comparison.prose.map(({ key, changes, likeness }) => (
        <details key={key} className="compared-prose" open={likeness < 1}>
          <summary>{t.prose(proseHeading(edition, key, language), Math.round(likeness * 100))}</summary>
          <p>
            {changes.map(({ kind, text: clause }, index) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: clauses repeat and have no other name
              if (kind === 'removed') return <del key={index}>{clause}</del>;
              // biome-ignore lint/suspicious/noArrayIndexKey: clauses repeat and have no other name
              return kind === 'added' ? <ins key={index}>{clause}</ins> : <span key={index}>{clause}</span>;
            })}
          </p>
        </details>
      ))}
    </section>
  );
}

function signed(change: number | undefined): string {
  if (change === undefined || change === 0) return '';
  return change > 0 ? `+${change}` : String(change);
}

async function readSide(file: File, language: Parameters<typeof openFile>[1]) {
  const response = await openFile(file, language);
  if (response.outcome === 'failed') return { name: file.name, report: undefined, reason: response.reason };
  const { report, findings } = response.file;
  return {
    name: file.name,
    report: report && fillPlaceholders(report).report,
    reason: findings[0]?.message ?? '',
  };
}

function asOfFile({ name, report }: Read) {
  if (report === undefined) throw new Error(`${name} holds no report`);
  return { report, file: name, path: name };
}
