import { words } from '@xxgk/document';
import { useLanguage } from '../store/use-app.js';
import type { FileOptions } from './formats.js';

const text = words({
  'zh-CN': {
    title: '更多选项',
    pdf: 'PDF 的归档级别',
    levels: {
      'PDF/A-3a': '带数据、可朗读（PDF/A-3a）',
      'PDF/A-2b': '不带数据（PDF/A-2b）',
      'PDF/A-1b': '兼容旧系统（PDF/A-1b）',
    } satisfies Record<NonNullable<FileOptions['pdfConformance']>, string>,
    ofd: 'OFD 的级别',
    ofdLevels: {
      OFD: '通用（GB/T 33190）',
      'OFD-A': '归档用（OFD/A，GB/T 42133）',
    } satisfies Record<NonNullable<FileOptions['ofdConformance']>, string>,
    tables: '宽表格',
    directions: { auto: '放不下时横排', portrait: '一律竖排', landscape: '一律横排' } satisfies Record<
      NonNullable<FileOptions['tables']>,
      string
    >,
    lines: '表格线',
    weights: { official: '外框略粗（国办格式）', bare: '各线同粗' } satisfies Record<
      NonNullable<FileOptions['tableLines']>,
      string
    >,
    embed: 'Word 中嵌入字体（文件较大，任何电脑上版面一致）',
  },
  en: {
    title: 'More options',
    pdf: 'Level of the PDF',
    levels: {
      'PDF/A-3a': 'with data, accessible (PDF/A-3a)',
      'PDF/A-2b': 'without data (PDF/A-2b)',
      'PDF/A-1b': 'for old systems (PDF/A-1b)',
    },
    ofd: 'Level of the OFD',
    ofdLevels: { OFD: 'usual (GB/T 33190)', 'OFD-A': 'for archives (OFD/A, GB/T 42133)' },
    tables: 'Wide tables',
    directions: { auto: 'across the page where they do not fit', portrait: 'upright', landscape: 'across' },
    lines: 'Lines of tables',
    weights: { official: 'a heavier frame (the official form)', bare: 'all alike' },
    embed: 'Fonts in the Word document (larger, looks the same everywhere)',
  },
});

interface OptionDrawerProps {
  readonly options: FileOptions;
  /** The document has the tables of the official form, which can be set in more than one way. */
  readonly hasOfficialTables: boolean;
  readonly onChange: (options: FileOptions) => void;
}

/** What few want to say of their files; folded. */
export function OptionDrawer({ options, hasOfficialTables, onChange }: OptionDrawerProps) {
  const t = text(useLanguage());
  return (
    <details className="option-drawer">
      <summary>{t.title}</summary>
      <div className="options">
        <Choice
          label={t.pdf}
          names={t.levels}
          value={options.pdfConformance ?? 'PDF/A-3a'}
          onChange={(pdfConformance) => onChange({ ...options, pdfConformance })}
        />
        <Choice
          label={t.ofd}
          names={t.ofdLevels}
          value={options.ofdConformance ?? 'OFD'}
          onChange={(ofdConformance) => onChange({ ...options, ofdConformance })}
        />
        {hasOfficialTables && (
          <Choice
            label={t.tables}
            names={t.directions}
            value={options.tables ?? 'auto'}
            onChange={(tables) => onChange({ ...options, tables })}
          />
        )}
        {hasOfficialTables && (
          <Choice
            label={t.lines}
            names={t.weights}
            value={options.tableLines ?? 'official'}
            onChange={(tableLines) => onChange({ ...options, tableLines })}
          />
        )}
        <label className="check">
          <input
            type="checkbox"
            checked={options.embedFonts === true}
            onChange={({ target }) => onChange({ ...options, embedFonts: target.checked })}
          />
          {t.embed}
        </label>
      </div>
    </details>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, names, value, onChange }: ChoiceProps<Value>) {
  const values = Object.keys(names) as Value[];
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((known) => known === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {names[known]}
          </option>
        ))}
      </select>
    </label>
  );
}
