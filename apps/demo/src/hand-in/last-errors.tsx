import { type Finding, words } from '@xxgk/document';
import { showFinding } from '../check/step-finding.js';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    some: (errors: number) => `还有${errors}处错误，导出的文件仅供核对，请改正后再报送：`,
    more: (count: number) => `另有${count}处，见“检查”栏。`,
  },
  en: {
    some: (errors) =>
      `${errors} errors are left: the files are for checking only. Mend them before you submit:`,
    more: (count) => `${count} more are listed under “Checks”.`,
  },
});

/** Errors that are named before files are made. */
const NAMED = 3;

/** The errors that are left, each leading to its place. `onLeave` makes way for it. */
export function LastErrors({
  errors,
  onLeave,
}: {
  readonly errors: readonly Finding[];
  readonly onLeave: () => void;
}) {
  const t = text(useLanguage());
  if (errors.length === 0) return null;
  return (
    <div className="failure last-errors">
      <p>{t.some(errors.length)}</p>
      <ul>
        {errors.slice(0, NAMED).map((error) => (
          <li key={`${error.ruleId} ${error.path?.join('.')} ${error.message}`}>
            <button
              type="button"
              className="link"
              onClick={() => {
                onLeave();
                showFinding(error);
              }}
            >
              {error.message}
            </button>
          </li>
        ))}
      </ul>
      {errors.length > NAMED && <p>{t.more(errors.length - NAMED)}</p>}
    </div>
  );
}
