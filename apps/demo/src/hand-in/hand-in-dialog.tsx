import { type Finding, words } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../store/use-app.js';
import { describeError } from '../workers/describe-error.js';
import { download } from './download.js';
import { type HandInFormat, handInFormats } from './formats.js';
import type { MakeInWorker, Progress } from './make-in-worker.js';
import { MakeProgress } from './make-progress.js';

const text = words({
  'zh-CN': {
    title: '导出报送',
    lead: '选择需要的文件。文件在本机生成。',
    withErrors: (errors: number) => `报告还有 ${errors} 处错误，导出的文件仅供核对，请改正后再报送。`,
    format: {
      docx: 'Word 文档（报送）',
      pdf: 'PDF/A（归档）',
      ofd: 'OFD（国产版式文件）',
      html: '网页（门户网站发布）',
      xlsx: 'Excel 填报表（带公式和校验）',
      json: '数据文件（JSON，与 PDF 内嵌数据相同）',
      yaml: '数据文件（YAML，保留占位符，可再打开编辑）',
      zip: '全部打包（附校验清单）',
    },
    make: '生成',
    callOff: '取消',
    done: (name: string) => `已生成 ${name}`,
    failed: (reason: string) => `没有生成：${reason}`,
    close: '关闭',
  },
  en: {
    title: 'Hand in',
    lead: 'Choose the files you need. They are made on this computer.',
    withErrors: (errors) =>
      `The report still has ${errors} errors: the files are for checking only. Mend them before you submit.`,
    format: {
      docx: 'Word document (to submit)',
      pdf: 'PDF/A (to archive)',
      ofd: 'OFD (GB/T 33190)',
      html: 'Web page (to publish)',
      xlsx: 'Excel form (with formulas and validation)',
      json: 'Data (JSON, as embedded in the PDF)',
      yaml: 'Data (YAML with placeholders, to edit again)',
      zip: 'All in one archive, with checksums',
    },
    make: 'Make',
    callOff: 'Cancel',
    done: (name) => `Made ${name}`,
    failed: (reason) => `Not made: ${reason}`,
    close: 'Close',
  },
});

interface HandInDialogProps {
  readonly report: Report;
  readonly previous: Report | undefined;
  readonly errors: number;
  readonly make: MakeInWorker;
  readonly onClose: () => void;
}

interface Result {
  readonly isGood: boolean;
  readonly message: string;
  /** What could not be written as it stands. */
  readonly findings: readonly Finding[];
}

/** Makes the files of the report and gives them to the browser's downloads. Closing it calls off what is being made. */
export function HandInDialog({ report, previous, errors, make, onClose }: HandInDialogProps) {
  const language = useLanguage();
  const t = text(language);
  const dialog = useRef<HTMLDialogElement>(null);
  const calledOff = useRef(new AbortController());
  const [making, setMaking] = useState<HandInFormat>();
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<Result>();
  useEffect(() => dialog.current?.showModal(), []);
  async function begin(format: HandInFormat): Promise<void> {
    setMaking(format);
    setResult(undefined);
    const { signal } = calledOff.current;
    try {
      const made = await make({ report, previous, format, language }, setProgress, signal);
      download(made.name, made.bytes);
      setResult({ isGood: true, message: t.done(made.name), findings: made.findings });
    } catch (error) {
      if (signal.aborted) return;
      setResult({ isGood: false, message: t.failed(describeError(error, language)), findings: [] });
    }
    setMaking(undefined);
    setProgress(undefined);
  }
  function close(): void {
    calledOff.current.abort();
    onClose();
  }
  return (
    <dialog ref={dialog} className="sheet hand-in" aria-labelledby="hand-in-title" onClose={close}>
      <h2 id="hand-in-title">{t.title}</h2>
      <p className="small">{t.lead}</p>
      {errors > 0 && <p className="failure">{t.withErrors(errors)}</p>}
      <ul>
        {handInFormats.map((format) => (
          <li key={format}>
            <span>{t.format[format]}</span>
            <button
              type="button"
              className={format === 'zip' ? 'primary' : 'secondary'}
              disabled={making !== undefined}
              aria-label={`${t.make}：${t.format[format]}`}
              data-format={format}
              onClick={() => void begin(format)}
            >
              {t.make}
            </button>
          </li>
        ))}
      </ul>
      <div role="status" className="hand-in-status">
        {making !== undefined && <MakeProgress name={t.format[making]} progress={progress} />}
        {result?.isGood && <p className="done">{result.message}</p>}
        {result !== undefined && result.findings.length > 0 && (
          <ul className="made-findings">
            {result.findings.map(({ message, hint }) => (
              <li key={message}>
                {message}
                {hint}
              </li>
            ))}
          </ul>
        )}
      </div>
      {result?.isGood === false && (
        <p role="alert" className="failure">
          {result.message}
        </p>
      )}
      <div className="choices end">
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {making === undefined ? t.close : t.callOff}
        </button>
      </div>
    </dialog>
  );
}
