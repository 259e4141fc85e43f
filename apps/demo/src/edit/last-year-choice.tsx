import { type Finding, words } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { useRef, useState } from 'react';
import { ACCEPTED_FILES, openFile } from '../reading/open-file.js';
import type { Draft } from '../state/draft.js';
import { appStore } from '../store/app-store.js';
import { useLanguage } from '../store/use-app.js';
import { useView, viewStore } from '../store/view-store.js';

const text = words({
  'zh-CN': {
    lastYear: '上年报告',
    none: '打开后可以对照去年的数据，检查结转数和雷同。',
    of: (year: number, organ: string) => `${year}年，${organ}`,
    open: '打开上年报告…',
    another: '换一份…',
    remove: '不再对照',
    earlier: '更早的年份',
    addEarlier: '加一份更早的报告…',
    earlierHelp: '“数量对比”图表把各年画在一起。',
    dropEarlier: (year: number) => `去掉${year}年`,
    wrongYear: (year: number) => `打开的是${year}年的报告，不早于上年。`,
    show: '在表格中显示去年的数',
    reading: '正在读取…',
  },
  en: {
    lastYear: 'Last year’s report',
    none: 'Open it to see last year’s figures and to check what was carried over and copied.',
    of: (year, organ) => `${year}, ${organ}`,
    open: 'Open last year’s report…',
    another: 'Another…',
    remove: 'Compare no more',
    earlier: 'Earlier years',
    addEarlier: 'Add an earlier report…',
    earlierHelp: 'The chart of years draws them together.',
    dropEarlier: (year) => `Without ${year}`,
    wrongYear: (year) => `That is the report of ${year}, which is not before last year.`,
    show: 'Show last year’s figures in the tables',
    reading: 'Reading…',
  },
});

/** Which report of last year the open one is compared with, and whether its figures are shown. */
export function LastYearChoice({ draft }: { readonly draft: Draft }) {
  const { previous, earlier = [] } = draft;
  const wantsEarlier = useRef(false);
  const language = useLanguage();
  const t = text(language);
  const showsPrevious = useView((view) => view.showsPrevious);
  const picker = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<readonly Pick<Finding, 'message' | 'hint'>[]>([]);
  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setReading(true);
    const response = await openFile(file, language);
    setReading(false);
    if (response.outcome === 'failed') return setFailure([{ message: response.reason }]);
    const { report, findings } = response.file;
    setFailure(report === undefined ? findings : []);
    if (report === undefined) return;
    if (!wantsEarlier.current) return setPrevious(report);
    if (report.year >= draft.report.year - 1) return setFailure([{ message: t.wrongYear(report.year) }]);
    setEarlier([...earlier.filter(({ year }) => year !== report.year), report]);
  }
  function pick(isEarlier: boolean): void {
    wantsEarlier.current = isEarlier;
    picker.current?.click();
  }
  return (
    <div className="last-year-choice">
      <span className="label">{t.lastYear}</span>
      <span>{previous === undefined ? t.none : t.of(previous.year, previous.organ.name)}</span>
      <button type="button" className="secondary" onClick={() => pick(false)}>
        {previous === undefined ? t.open : t.another}
      </button>
      {previous !== undefined && (
        <>
          <button type="button" className="quiet" onClick={() => setPrevious(undefined)}>
            {t.remove}
          </button>
          <label>
            <input
              type="checkbox"
              checked={showsPrevious}
              onChange={({ target }) => viewStore.setState({ showsPrevious: target.checked })}
            />
            {t.show}
          </label>
        </>
      )}
      {previous !== undefined && (
        <details className="earlier-years" open={earlier.length > 0}>
          <summary>{t.earlier}</summary>
          <div className="choices">
            <span className="small">{t.earlierHelp}</span>
            {earlier
              .toSorted((one, other) => other.year - one.year)
              .map(({ year }) => (
                <button
                  key={year}
                  type="button"
                  className="secondary"
                  aria-label={t.dropEarlier(year)}
                  title={t.dropEarlier(year)}
                  onClick={() => setEarlier(earlier.filter((report) => report.year !== year))}
                >
                  {year} ×
                </button>
              ))}
            <button type="button" className="quiet" onClick={() => pick(true)}>
              {t.addEarlier}
            </button>
          </div>
        </details>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        accept={ACCEPTED_FILES}
        aria-label={t.open}
        onChange={({ target }) => {
          void open(target.files?.[0]);
          target.value = '';
        }}
      />
      <span role="status">{isReading ? t.reading : ''}</span>
      {failure.length > 0 && (
        <div role="alert" className="failure">
          {failure.map(({ message, hint }) => (
            <p key={message}>
              {message}
              {hint}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function setEarlier(earlier: readonly Report[]): void {
  appStore.getState().edit((draft, at) => ({ ...draft, earlier, changedAt: at }));
}

function setPrevious(report: Draft['previous']): void {
  appStore.getState().edit(({ previous: _, ...draft }, at) => ({
    ...draft,
    ...(report === undefined ? {} : { previous: report }),
    changedAt: at,
  }));
}
