import type { Finding, Report } from '@xxgk/model';
import { useApp, useWords } from '../../store/use-app.js';
import { editWords } from '../edit-words.js';
import { DetailField } from './detail-field.js';
import { detailGroups, englishLabels } from './detail-fields.js';

interface DetailsPanelProps {
  readonly report: Report;
  readonly severities: ReadonlyMap<string, Finding['severity']>;
}

/** What an issued document and the archive want to know beside the report: contact, 版头 and 版记, archival data. */
export function DetailsPanel({ report, severities }: DetailsPanelProps) {
  const words = useWords(editWords);
  const language = useApp((state) => state.language);
  return (
    <div className="details-panel">
      <p className="small">{words.detailsHelp}</p>
      {detailGroups.map(({ title, fields }) => (
        <fieldset key={title}>
          <legend>{language === 'en' ? (englishLabels[title] ?? title) : title}</legend>
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
