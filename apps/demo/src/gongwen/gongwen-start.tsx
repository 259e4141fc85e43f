import { type Finding, words } from '@xxgk/document';
import { kinds, starterNamed } from '@xxgk/gongwen';
import { useState } from 'react';
import { FileButton } from '../reading/file-button.js';
import { FilePage } from '../reading/file-page.js';
import { ACCEPTED_DOCUMENTS, openGongwenFile } from '../reading/open-file.js';
import { reportYearAt } from '../state/calendar.js';
import { newId } from '../state/new-id.js';
import { gongwenStore } from '../store/gongwen-store.js';
import { useLanguage } from '../store/use-app.js';
import { freshView, viewStore } from '../store/view-store.js';
import { KeptDocuments } from './kept-documents.js';

const text = words({
  'zh-CN': {
    title: '写一份公文',
    lead: '选文种，从起草好的格式写起；或打开已有的文稿。一边写一边检查，右边是印出来的样子。',
    organ: '发文机关',
    organExample: '如 示例县人民政府',
    kinds: '文种',
    yearly: '法治政府建设年度报告',
    yearlyHelp: '每年一次，五个部分',
    open: '打开文稿…',
    openHelp: '支持 Word、WPS、PDF、OFD、网页、文本和 Markdown（.md）；也可以拖进来',
    reading: '正在读取…',
    back: '返回首页',
  },
  en: {
    title: 'Write an official document',
    lead: 'Choose a kind and begin with its form, or open what is written. It is checked as you write; beside it are its pages.',
    organ: 'Issued by',
    organExample: 'such as 示例县人民政府',
    kinds: 'Kind of document',
    yearly: '法治政府建设年度报告',
    yearlyHelp: 'Yearly report on the rule of law, in five parts',
    open: 'Open a document…',
    openHelp: 'Word, WPS, PDF, OFD, web page, text and Markdown (.md); or drop it here',
    reading: 'Reading…',
    back: 'Back to start',
  },
});

/** Where a document that is no report is begun, opened, gone on with or deleted. */
export function GongwenStart({ onBack }: { readonly onBack: () => void }) {
  const language = useLanguage();
  const t = text(language);
  const [organ, setOrgan] = useState('');
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<string>();
  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setReading(true);
    setFailure(undefined);
    const response = await openGongwenFile(file, language);
    setReading(false);
    if (response.outcome === 'failed') setFailure(response.reason);
    else begin(response.markdown, response.findings);
  }
  function beginKind(name: string): void {
    const year = String(reportYearAt(new Date()));
    const starter = starterNamed(name, organ.trim() === '' ? undefined : organ.trim(), year);
    if (starter !== undefined) begin(starter);
  }
  return (
    <FilePage
      title={t.title}
      lead={t.lead}
      onDrop={({ files }) => void open(files[0])}
      below={<KeptDocuments />}
    >
      <div className="choices">
        <FileButton
          label={t.open}
          look="secondary"
          accept={ACCEPTED_DOCUMENTS}
          onFiles={([file]) => void open(file)}
        />
        <button type="button" className="quiet" onClick={onBack}>
          {t.back}
        </button>
      </div>
      <p className="small">{t.openHelp}</p>
      <p role="status">{isReading ? t.reading : ''}</p>
      {failure !== undefined && (
        <p role="alert" className="failure">
          {failure}
        </p>
      )}
      <label>
        {t.organ}
        <input value={organ} placeholder={t.organExample} onChange={({ target }) => setOrgan(target.value)} />
      </label>
      <h2>{t.kinds}</h2>
      <ul className="kind-list">
        {kinds.map(({ name, starter }) => (
          <li key={name}>
            <button type="button" className="kind" onClick={() => beginKind(name)}>
              <strong>{name}</strong>
              <span className="small">{starter.matter}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="kind" onClick={() => beginKind('法治政府建设年度报告')}>
            <strong>{t.yearly}</strong>
            <span className="small">{t.yearlyHelp}</span>
          </button>
        </li>
      </ul>
    </FilePage>
  );
}

function begin(markdown: string, remarks: readonly Finding[] = []): void {
  viewStore.setState({ ...freshView, side: 'preview' });
  gongwenStore.getState().open({ id: newId(), markdown, remarks, changedAt: Date.now() }, 0);
}
