import { type Finding, words } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { useLanguage } from '../../store/use-app.js';
import { DetailField } from './detail-field.js';
import { detailGroups, fieldLabel } from './detail-fields.js';

const help = words({
  'zh-CN': '填写版头、版记后，Word 和 PDF 按公文格式印出；归档信息写入文件属性。都可以不填。',
  en: 'With head and imprint, Word and PDF are set as an issued document; archival data goes into the properties of the files. All of it may be left out.',
});

interface DetailsPanelProps {
  readonly report: Report;
  readonly severities: ReadonlyMap<string, Finding['severity']>;
}

/** What an issued document and the archive want to know beside the report: contact, 版头 and 版记, archival data. */
export function DetailsPanel({ report, severities }: DetailsPanelProps) {
  const language = useLanguage();
  return (
    <div className="details-panel">
      <p className="small">{help(language)}</p>
      {detailGroups.map(({ title, fields }) => (
        <fieldset key={title}>
          <legend>{fieldLabel(language)(title, title)}</legend>
          {fields.map((field) => (
            <DetailField
              key={field.path}
              field={field}
              report={report}
              severity={severities.get(field.path)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
