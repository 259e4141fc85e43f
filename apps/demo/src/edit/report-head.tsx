import { type Finding, words } from '@xxgk/document';
import { type FormField, formFieldGroups } from '@xxgk/model';
import type { Draft } from '../state/draft.js';
import { useLanguage } from '../store/use-app.js';
import { DetailField } from './details/detail-field.js';
import { EditionChoice } from './edition-choice.js';
import { LastYearChoice } from './last-year-choice.js';

const head = words({ 'zh-CN': '机关和年度', en: 'Organ and year' });

const FIELDS: readonly FormField[] = ['organ.name', 'organ.kind', 'year'].flatMap((path) =>
  formFieldGroups.flatMap(({ fields }) => fields.filter((field) => field.path === path)),
);

interface ReportHeadProps {
  readonly draft: Draft;
  readonly severities: ReadonlyMap<string, Finding['severity']>;
}

/** Whose report it is, of which year, in which form, and what it is compared with. */
export function ReportHead({ draft, severities }: ReportHeadProps) {
  return (
    <fieldset className="report-head">
      <legend className="visually-hidden">{head(useLanguage())}</legend>
      <div className="head-fields">
        {FIELDS.map(({ hint: _, ...field }) => (
          <DetailField
            key={field.path}
            field={field}
            report={draft.report}
            severity={severities.get(field.path)}
          />
        ))}
        <EditionChoice report={draft.report} />
      </div>
      <LastYearChoice draft={draft} />
    </fieldset>
  );
}
