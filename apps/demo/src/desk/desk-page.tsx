import { words } from '@xxgk/document';
import { useMemo, useState } from 'react';
import { FileButton } from '../reading/file-button.js';
import { FilePage } from '../reading/file-page.js';
import { droppedFiles, gatherFiles } from '../reading/gather-files.js';
import { openFile } from '../reading/open-file.js';
import { newDraft } from '../state/draft.js';
import { totalsEnteredByHand } from '../state/edit-draft.js';
import { newId } from '../state/new-id.js';
import { appStore } from '../store/app-store.js';
import { useLanguage } from '../store/use-app.js';
import { type DeskFile, deskSummary } from './desk-summary.js';
import { DeskTable } from './desk-table.js';

const text = words({
  'zh-CN': {
    title: '收齐和汇总各单位的报告',
    lead: '把各单位交来的文件、文件夹或压缩包拖进来：谁没交、哪里错、文字是否雷同，一次看清，并逐格相加。文件只在本机读取。',
    folder: '选择文件夹…',
    files: '选择文件或压缩包…',
    back: '返回首页',
    organ: '汇总机关',
    roster: '应报单位名单（每行一个，可不填）',
    reading: (done: number, all: number) => `正在读取 ${done} / ${all}`,
    sum: '打开汇总报告',
    noSum: '填写汇总机关后可以打开汇总报告。',
    together: '合起来看',
    leftOut: (count: number) => `${count}个文件不是报告文件，没有读取`,
  },
  en: {
    title: 'Collect and add up reports',
    lead: 'Drop files, folders or archives: who is missing, what is wrong, whose words are alike, and the sum of every cell. Files are read on this computer only.',
    folder: 'Choose a folder…',
    files: 'Choose files or archives…',
    back: 'Back to start',
    organ: 'Organ of the sum',
    roster: 'Organs that have to report (one a line; may be left out)',
    reading: (done, all) => `Reading ${done} of ${all}`,
    sum: 'Open the sum',
    noSum: 'Name the organ of the sum to open it.',
    together: 'All together',
    leftOut: (count) => `${count} files are no reports and were not read`,
  },
});

/** The desk of an office that collects reports: a list of them with what is wrong, who is missing, and their sum. */
export function DeskPage({ onBack }: { readonly onBack: () => void }) {
  const language = useLanguage();
  const t = text(language);
  const [files, setFiles] = useState<readonly DeskFile[]>([]);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>();
  const [organ, setOrgan] = useState('');
  const [roster, setRoster] = useState('');
  const summary = useMemo(
    () => deskSummary(files, { organ: organ.trim(), roster, language }),
    [files, organ, roster, language],
  );
  async function take(chosen: readonly File[]): Promise<void> {
    const gathered = await gatherFiles(chosen, language);
    setLeftOut(gathered.leftOut);
    const read: DeskFile[] = [];
    for (const { name, bytes } of gathered.files) {
      setProgress({ done: read.length, all: gathered.files.length });
      const fileName = name.split('/').at(-1) ?? name;
      const response = await openFile(new File([bytes.slice()], fileName), language);
      read.push(
        response.outcome === 'failed'
          ? { name, report: undefined, reason: response.reason }
          : {
              name,
              report: response.file.report,
              reason:
                response.file.report === undefined ? (response.file.findings[0]?.message ?? '') : undefined,
            },
      );
    }
    setProgress(undefined);
    setFiles(read);
  }
  return (
    <FilePage title={t.title} lead={t.lead} onDrop={(dropped) => void droppedFiles(dropped).then(take)}>
      <div className="choices">
        <FileButton label={t.folder} look="primary" takes="folder" onFiles={(chosen) => void take(chosen)} />
        <FileButton label={t.files} look="secondary" takes="files" onFiles={(chosen) => void take(chosen)} />
        <button type="button" className="quiet" onClick={onBack}>
          {t.back}
        </button>
      </div>
      <div className="desk-fields">
        <label>
          {t.organ}
          <input value={organ} onChange={({ target }) => setOrgan(target.value)} />
        </label>
        <label>
          {t.roster}
          <textarea rows={3} value={roster} onChange={({ target }) => setRoster(target.value)} />
        </label>
      </div>
      <p role="status">{progress === undefined ? '' : t.reading(progress.done, progress.all)}</p>
      {leftOut.length > 0 && <p className="small">{t.leftOut(leftOut.length)}</p>}
      {files.length > 0 && (
        <>
          <DeskTable rows={summary.rows} onOpen={(report) => begin(report)} />
          <h2>{t.together}</h2>
          <ul className="desk-findings">
            {summary.findings.map(({ ruleId, message, hint, severity }) => (
              <li key={`${ruleId} ${message}`} className={severity}>
                {message}
                {hint}
              </li>
            ))}
            {summary.rows.flatMap(({ name, report, likeness }) =>
              likeness.map(({ message }) => (
                <li key={`${name} ${message}`}>
                  {report.organ.name}：{message}
                </li>
              )),
            )}
          </ul>
          {organ.trim() === '' ? (
            <p className="small">{t.noSum}</p>
          ) : (
            summary.sum !== undefined && (
              <button type="button" className="primary" onClick={() => summary.sum && begin(summary.sum)}>
                {t.sum}
              </button>
            )
          )}
        </>
      )}
    </FilePage>
  );
}

function begin(report: DeskFile['report']): void {
  if (report === undefined) return;
  appStore.getState().open(newDraft(newId(), report, Date.now(), totalsEnteredByHand(report)), 0);
}
