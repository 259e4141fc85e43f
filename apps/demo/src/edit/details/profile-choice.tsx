import { words } from '@xxgk/document';
import { type ComposeProfile, composeProfiles } from '@xxgk/model';
import type { Draft } from '../../state/draft.js';
import { chooseProfile, profileOf } from '../../state/draft-document.js';
import { appStore } from '../../store/app-store.js';
import { useLanguage } from '../../store/use-app.js';

const text = words({
  'zh-CN': {
    title: '印成什么',
    names: {
      plain: ['只要报告', '没有版头版记，直接公布或上报'],
      issued: ['发文', '带发文机关标志、发文字号、版记'],
      submission: ['报送函', '以函报送，年度报告作附件'],
    } satisfies Record<ComposeProfile, readonly [string, string]>,
  },
  en: {
    title: 'Printed as',
    names: {
      plain: ['The report alone', 'without head and imprint'],
      issued: ['An issued document', 'with the mark of the organ, its number and imprint'],
      submission: ['A covering letter', 'with the report attached'],
    },
  },
});

/** What the document is: the report alone, an issued document, or a letter with the report attached. */
export function ProfileChoice({ draft }: { readonly draft: Draft }) {
  const t = text(useLanguage());
  const chosen = profileOf(draft);
  return (
    <fieldset className="profile-choice">
      <legend>{t.title}</legend>
      {composeProfiles.map((profile) => (
        <label key={profile} className={profile === chosen ? 'chosen' : undefined}>
          <input
            type="radio"
            name="profile"
            checked={profile === chosen}
            onChange={() => appStore.getState().edit((current, at) => chooseProfile(current, profile, at))}
          />
          <strong>{t.names[profile][0]}</strong>
          <span className="small">{t.names[profile][1]}</span>
        </label>
      ))}
    </fieldset>
  );
}
