import { words } from '@xxgk/document';
import { goTo, type ReportPlace } from '../store/go-to.js';
import { useLanguage } from '../store/use-app.js';

const showPlace = words({ 'zh-CN': '查看位置', en: 'Show the place' });

/** What is said of a place in the report; it leads there. */
export function PlaceButton({ place, message }: { readonly place: ReportPlace; readonly message: string }) {
  return (
    <button
      type="button"
      className="finding-place"
      aria-label={`${showPlace(useLanguage())}：${message}`}
      onClick={() => goTo(place)}
    >
      {message}
    </button>
  );
}
