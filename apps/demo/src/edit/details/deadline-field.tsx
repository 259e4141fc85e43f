import { words } from '@xxgk/document';
import { useId } from 'react';
import type { Draft } from '../../state/draft.js';
import { appStore } from '../../store/app-store.js';
import { useLanguage } from '../../store/use-app.js';
import { DateField } from '../date-field.js';

const text = words({
  'zh-CN': {
    title: '高级设置',
    deadline: '本地规定的公布期限',
    help: '上级通知要求早于法定期限公布的，填在这里，检查按它算；不填按法定期限。',
  },
  en: {
    title: 'Advanced',
    deadline: 'Last day for publishing here',
    help: 'Where a notice sets an earlier day than the law; checks go by it. The statutory day where left out.',
  },
});

const MONTH_AND_DAY = /^\d{4}-(\d{2}-\d{2})$/u;

/** The day until which a place wants its reports published. */
export function DeadlineField({ draft: { deadline, report } }: { readonly draft: Draft }) {
  const t = text(useLanguage());
  const id = useId();
  return (
    <details className="folded-details" open={deadline !== undefined}>
      <summary>{t.title}</summary>
      <div className="fields">
        <div className="detail-field">
          <label htmlFor={id}>{t.deadline}</label>
          <DateField
            id={id}
            path="deadline"
            aria-describedby={`${id}-help`}
            value={deadline === undefined ? '' : `${report.year + 1}-${deadline}`}
            onChange={setDeadline}
          />
          <span id={`${id}-help`} className="small">
            {t.help}
          </span>
        </div>
      </div>
    </details>
  );
}

function setDeadline(date: string): void {
  const deadline = MONTH_AND_DAY.exec(date)?.[1];
  appStore.getState().edit(({ deadline: _, ...draft }, at) => ({
    ...draft,
    ...(deadline === undefined ? {} : { deadline }),
    changedAt: at,
  }));
}
