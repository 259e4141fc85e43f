import { type Finding, words } from '@xxgk/document';
import type { FormField } from '@xxgk/model';
import type { Draft } from '../../state/draft.js';
import { profileOf } from '../../state/draft-document.js';
import { fieldText } from '../../state/report-fields.js';
import { useLanguage } from '../../store/use-app.js';
import { DeadlineField } from './deadline-field.js';
import { DetailField } from './detail-field.js';
import { detailGroups, fieldLabel } from './detail-fields.js';
import { HeadPicture } from './head-picture.js';
import { PictureField } from './picture-field.js';
import { ProfileChoice } from './profile-choice.js';
import { isFieldShown, pictureFields } from './shown-fields.js';

const help = words({
  'zh-CN': '先选印成什么，下面只列它要用到的项目；都可以不填。',
  en: 'Choose first what is printed: below stands only what that takes. All of it may be left out.',
});

interface DetailsPanelProps {
  readonly draft: Draft;
  readonly severities: ReadonlyMap<string, Finding['severity']>;
}

/**
 * What an issued document and the archive want to know beside the report: only the fields of what was chosen, with a
 * picture of the head; contact and archival data are folded.
 */
export function DetailsPanel({ draft, severities }: DetailsPanelProps) {
  const language = useLanguage();
  const { report, pictures = {} } = draft;
  const profile = profileOf(draft);
  const field = (field: FormField) => (
    <div
      key={field.path}
      className={field.input === 'lines' || pictureFields.includes(field.path) ? 'whole-line' : undefined}
    >
      {pictureFields.includes(field.path) ? (
        <PictureField
          field={field}
          names={fieldText(report, field).split('\n').filter(Boolean)}
          kept={pictures}
        />
      ) : (
        <DetailField field={field} report={report} severity={severities.get(field.path)} />
      )}
    </div>
  );
  return (
    <div className="details-panel">
      <p className="small">{help(language)}</p>
      <ProfileChoice draft={draft} />
      {profile !== 'plain' && <HeadPicture report={report} isLetter={profile === 'submission'} />}
      {detailGroups.map(({ title, fields }) => {
        const shown = fields.filter((one) => isFieldShown(one, report, profile));
        const name = fieldLabel(language)(title, title);
        if (shown.length === 0) return null;
        // What most leave out is folded until something of it is filled in.
        const isFolded = shown.every(({ path }) => !path.startsWith('official.'));
        if (isFolded)
          return (
            <details
              key={title}
              className="folded-details"
              open={shown.some((one) => fieldText(report, one) !== '')}
            >
              <summary>{name}</summary>
              <div className="fields">{shown.map(field)}</div>
            </details>
          );
        return (
          <fieldset key={title}>
            <legend>{name}</legend>
            <div className="fields">{shown.map(field)}</div>
          </fieldset>
        );
      })}
      <DeadlineField draft={draft} />
    </div>
  );
}
