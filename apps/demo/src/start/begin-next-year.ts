import type { Report } from '@xxgk/model';
import { openSentences } from '../state/handover.js';
import { newId } from '../state/new-id.js';
import { nextYearDraft } from '../state/next-year.js';
import { appStore } from '../store/app-store.js';
import { viewStore } from '../store/view-store.js';

/** Opens the report of the year after another, at the sentences that are to be handed over where there are any. */
export function beginNextYear(last: Report): void {
  const draft = nextYearDraft(newId(), last, Date.now());
  if (openSentences(draft).length > 0) viewStore.setState({ side: 'handover', narrow: 'beside' });
  appStore.getState().open(draft, 0);
}
