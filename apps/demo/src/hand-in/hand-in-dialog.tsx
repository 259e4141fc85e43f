import { type Finding, words } from '@xxgk/document';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../store/use-app.js';
import { describeError } from '../workers/describe-error.js';
import { download } from './download.js';
import { type AnyFormat, type FileOptions, toHandIn } from './formats.js';
import { LastErrors } from './last-errors.js';
import type { Progress } from './make-in-worker.js';
import { MakeProgress } from './make-progress.js';
import type { MadeFile } from './make-protocol.js';
import { OptionDrawer } from './option-drawer.js';

const text = words({
  'zh-CN': {
    title: '导出报送',
    lead: '勾选需要的文件，在本机生成；选两种以上的打成一个包，附校验清单。',
    handIn: '报送：Word＋PDF',
    all: '全部',
    format: {
      docx: ['Word 文档', '报送、修改'],
      pdf: ['PDF/A', '归档、印发'],
      ofd: ['OFD', '国产版式文件'],
      html: ['网页', '门户网站发布'],
      'html-fragment': ['网页正文', '粘贴到网站后台的编辑器'],
      xlsx: ['Excel 填报表', '带公式和校验'],
      review: ['审阅稿', '检查意见批注在 Word 里，送审用'],
      json: ['数据文件（JSON）', '与 PDF 内嵌数据相同'],
      yaml: ['数据文件（YAML）', '保留占位符，可再打开编辑'],
      md: ['文稿（Markdown）', '可再打开编辑'],
    } satisfies Record<AnyFormat, readonly [string, string]>,
    make: (count: number) => (count > 1 ? `生成${count}个文件` : '生成'),
    files: '所选文件',
    callOff: '取消',
    done: (name: string) => `已生成 ${name}`,
    failed: (reason: string) => `没有生成：${reason}`,
    close: '关闭',
  },
  en: {
    title: 'Hand in',
    lead: 'Tick the files you need; they are made on this computer. Several come in one archive, with checksums.',
    handIn: 'To submit: Word + PDF',
    all: 'All',
    format: {
      docx: ['Word document', 'to submit and edit'],
      pdf: ['PDF/A', 'to archive'],
      ofd: ['OFD', 'GB/T 33190'],
      html: ['Web page', 'to publish'],
      'html-fragment': ['Body of a web page', 'to paste into a site’s editor'],
      xlsx: ['Excel form', 'with formulas and validation'],
      review: ['Review copy', 'Word with the findings as comments'],
      json: ['Data (JSON)', 'as embedded in the PDF'],
      yaml: ['Data (YAML)', 'with placeholders, to edit again'],
      md: ['Source (Markdown)', 'to edit again'],
    },
    make: (count) => (count > 1 ? `Make ${count} files` : 'Make'),
    files: 'the chosen files',
    callOff: 'Cancel',
    done: (name) => `Made ${name}`,
    failed: (reason) => `Not made: ${reason}`,
    close: 'Close',
  },
});

interface HandInDialogProps<Format extends AnyFormat> {
  /** What can be made, in the order in which it is offered. */
  readonly formats: readonly (Format | AlwaysOffered)[];
  /** That nobody accepts. */
  readonly errors: readonly Finding[];
  /** It has the tables of the official form. */
  readonly hasOfficialTables?: boolean;
  /** Makes one file of the formats that are wanted. */
  readonly make: (
    formats: readonly (Format | AlwaysOffered)[],
    options: FileOptions,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ) => Promise<MadeFile>;
  readonly onClose: () => void;
}

type AlwaysOffered = (typeof toHandIn)[number];

interface Result {
  readonly isGood: boolean;
  readonly message: string;
  /** What could not be written as it stands. */
  readonly findings: readonly Finding[];
}

/** Makes the files of a draft and gives them to the browser's downloads. Closing it calls off what is being made. */
export function HandInDialog<Format extends AnyFormat>(props: HandInDialogProps<Format>) {
  const { formats, errors, hasOfficialTables, make, onClose } = props;
  const language = useLanguage();
  const t = text(language);
  const dialog = useRef<HTMLDialogElement>(null);
  const calledOff = useRef(new AbortController());
  const [chosen, setChosen] = useState<readonly (Format | AlwaysOffered)[]>(toHandIn);
  const [options, setOptions] = useState<FileOptions>({});
  const [isMaking, setMaking] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<Result>();
  useEffect(() => dialog.current?.showModal(), []);
  async function begin(): Promise<void> {
    setMaking(true);
    setResult(undefined);
    const { signal } = calledOff.current;
    const wanted = formats.filter((format) => chosen.includes(format));
    try {
      const made = await make(wanted, options, setProgress, signal);
      download(made.name, made.bytes);
      setResult({ isGood: true, message: t.done(made.name), findings: made.findings });
    } catch (error) {
      if (signal.aborted) return;
      setResult({ isGood: false, message: t.failed(describeError(error, language)), findings: [] });
    }
    setMaking(false);
    setProgress(undefined);
  }
  function close(): void {
    calledOff.current.abort();
    onClose();
  }
  const only = chosen.length === 1 ? chosen[0] : undefined;
  return (
    <dialog ref={dialog} className="sheet hand-in" aria-labelledby="hand-in-title" onClose={close}>
      <h2 id="hand-in-title">{t.title}</h2>
      <LastErrors errors={errors} onLeave={() => dialog.current?.close()} />
      <p className="small">{t.lead}</p>
      <div className="choices">
        <button type="button" className="secondary" onClick={() => setChosen(toHandIn)}>
          {t.handIn}
        </button>
        <button type="button" className="quiet" data-format="all" onClick={() => setChosen(formats)}>
          {t.all}
        </button>
      </div>
      <ul className="format-list">
        {formats.map((format) => (
          <li key={format}>
            <label>
              <input
                type="checkbox"
                data-format={format}
                checked={chosen.includes(format)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, format] : chosen.filter((other) => other !== format))
                }
              />
              <span>{t.format[format][0]}</span>
              <span className="small">{t.format[format][1]}</span>
            </label>
          </li>
        ))}
      </ul>
      <OptionDrawer options={options} hasOfficialTables={hasOfficialTables === true} onChange={setOptions} />
      <div role="status" className="hand-in-status">
        {isMaking && (
          <MakeProgress name={only === undefined ? t.files : t.format[only][0]} progress={progress} />
        )}
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
          {isMaking ? t.callOff : t.close}
        </button>
        <button
          type="button"
          className="primary make"
          disabled={isMaking || chosen.length === 0}
          onClick={() => void begin()}
        >
          {t.make(chosen.length)}
        </button>
      </div>
    </dialog>
  );
}
