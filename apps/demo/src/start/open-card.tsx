import { words } from '@xxgk/document';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ACCEPTED_FILES } from '../reading/open-file.js';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    fromLastYear: '用去年的报告编制今年的',
    fromLastYearHelp: '带入机关、文字和上年结转，逐格对照去年的数据。',
    openThisYear: '打开今年的报告或数据',
    openThisYearHelp: '接着填写，或检查已经写好的报告。',
    dropHere: '也可以把文件拖到窗口里',
    formats: '支持 Word、WPS、PDF、OFD、网页、Excel（.xlsx）、文本和数据文件',
    example: '看示例',
    reading: '正在读取…',
  },
  en: {
    fromLastYear: 'Make this year’s from last year’s report',
    fromLastYearHelp:
      'Takes over organ, prose and what was carried forward; shows last year’s figures beside each cell.',
    openThisYear: 'Open this year’s report or data',
    openThisYearHelp: 'Go on filling in, or check a report that is written.',
    dropHere: 'or drop a file on the window',
    formats: 'Word, WPS, PDF, OFD, web page, Excel (.xlsx), text and data files',
    example: 'Show an example',
    reading: 'Reading…',
  },
});

/** What a file is opened for; a file that is dropped does not say. */
export type OpenPurpose = 'lastYear' | 'thisYear' | undefined;

interface OpenCardProps {
  readonly isReading: boolean;
  readonly onFile: (file: File, purpose: OpenPurpose) => void;
  readonly onExample: () => void;
}

/** The two ways to begin with a file: last year's report, or this year's. */
export function OpenCard({ isReading, onFile, onExample }: OpenCardProps) {
  const t = text(useLanguage());
  const picker = useRef<HTMLInputElement>(null);
  const purpose = useRef<OpenPurpose>(undefined);
  const [isOver, setOver] = useState(false);
  function pick(wanted: OpenPurpose): void {
    purpose.current = wanted;
    picker.current?.click();
  }
  const drop = useEffectEvent((file: File) => onFile(file, undefined));
  useEffect(() => catchDrops(setOver, drop), []);
  return (
    <section className={isOver ? 'card drop over' : 'card drop'}>
      <div className="way">
        <button type="button" className="primary big" onClick={() => pick('lastYear')}>
          {t.fromLastYear}
        </button>
        <p className="small">{t.fromLastYearHelp}</p>
      </div>
      <div className="way">
        <button type="button" className="secondary" onClick={() => pick('thisYear')}>
          {t.openThisYear}
        </button>
        <p className="small">{t.openThisYearHelp}</p>
      </div>
      <p className="small">
        {t.dropHere} · {t.formats}
      </p>
      <input
        ref={picker}
        type="file"
        accept={ACCEPTED_FILES}
        hidden
        aria-label={t.fromLastYear}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file, purpose.current);
          target.value = '';
        }}
      />
      <button type="button" className="link" onClick={onExample}>
        {t.example}
      </button>
      <p role="status">{isReading ? t.reading : ''}</p>
    </section>
  );
}

/** The whole window takes files: one that is dropped beside the card must not make the browser leave the app. */
function catchDrops(over: (isOver: boolean) => void, take: (file: File) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener(
    'dragover',
    (event) => {
      event.preventDefault();
      over(true);
    },
    { signal },
  );
  addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && over(false), { signal });
  addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      over(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) take(file);
    },
    { signal },
  );
  return () => listening.abort();
}
