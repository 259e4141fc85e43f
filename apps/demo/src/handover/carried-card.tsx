import type { CarriedSentence } from '@xxgk/checks';
import { words } from '@xxgk/document';
import { editionSpec, proseHeading } from '@xxgk/model';
import { type FormEvent, useId, useState } from 'react';
import type { Draft } from '../state/draft.js';
import {
  dropSentence,
  isAsked,
  keepSentence,
  type Renewal,
  renewedSentence,
  replaceSentence,
} from '../state/handover.js';
import { appStore } from '../store/app-store.js';
import { goTo } from '../store/go-to.js';
import { useLanguage } from '../store/use-app.js';
import { SentenceWords } from './sentence-words.js';

const text = words({
  'zh-CN': {
    thisYear: (was: string) => `今年的数（去年${was}）`,
    fromTable: (was: string, now: string) => `${was} → 表中为${now}`,
    later: (was: string) => `${was} → 表格还没填，填好后自动换成今年的`,
    written: '改成今年的',
    tied: '改成今年的，数字跟着表格变',
    keep: '说的就是去年，保留',
    reason: '经核对，说的是上年情况',
    drop: '删去这句',
    edit: '在正文里改',
  },
  en: {
    thisYear: (was) => `This year’s figure (last year ${was})`,
    fromTable: (was, now) => `${was} → ${now} by the tables`,
    later: (was) => `${was} → comes from the tables once they are filled in`,
    written: 'Make it this year’s',
    tied: 'Make it this year’s, figures tied to the tables',
    keep: 'It means last year, keep it',
    reason: 'Confirmed: it speaks of last year',
    drop: 'Delete it',
    edit: 'Edit in the text',
  },
});

interface CarriedCardProps {
  readonly sentence: CarriedSentence;
  readonly draft: Draft;
  readonly isFirst: boolean;
  readonly onDecided: () => void;
}

/** One sentence of last year: what of it is last year’s, and the ways to decide on it. Enter takes the first way. */
export function CarriedCard({ sentence, draft, isFirst, onDecided }: CarriedCardProps) {
  const language = useLanguage();
  const t = text(language);
  const id = useId();
  const { key, range, statements } = sentence;
  const [figures, setFigures] = useState<ReadonlyMap<number, string>>(new Map());
  const canTie = statements.some(({ placeholder }) => placeholder !== undefined);
  const isBlank = statements.some(({ now, placeholder }) => now === undefined && placeholder !== undefined);
  const first: Renewal = canTie ? 'tied' : 'written';
  const asked = statements.flatMap((statement, index) => (isAsked(statement, first) ? [index] : []));
  function decide(change: (draft: Draft, at: number) => Draft): void {
    appStore.getState().edit(change);
    onDecided();
  }
  function renew(how: Renewal): void {
    decide((current, at) => replaceSentence(current, sentence, renewedSentence(sentence, how, figures), at));
  }
  return (
    <li className="carried">
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          renew(first);
        }}
      >
        <p className="carried-where">{proseHeading(editionSpec(draft.report.edition), key, language)}</p>
        <SentenceWords sentence={sentence} />
        {statements.map(({ kind, words: was, now, placeholder }, index) => {
          if (kind === 'year') return null;
          const place = `${id}-${index}`;
          if (asked.includes(index)) {
            return (
              <label key={place} className="carried-figure">
                {t.thisYear(was)}
                <input
                  data-first={isFirst && index === asked[0] ? true : undefined}
                  inputMode="decimal"
                  required
                  value={figures.get(index) ?? ''}
                  onChange={({ target }) => setFigures(new Map(figures).set(index, target.value.trim()))}
                />
              </label>
            );
          }
          return (
            <p key={place} className="carried-figure known">
              {now === undefined || placeholder === undefined ? t.later(was) : t.fromTable(was, now)}
            </p>
          );
        })}
        <div className="finding-tools">
          <button
            type="submit"
            className="primary"
            data-first={isFirst && asked.length === 0 ? true : undefined}
          >
            {t[first]}
          </button>
          {canTie && !isBlank && asked.length === 0 && (
            <button type="button" className="secondary" onClick={() => renew('written')}>
              {t.written}
            </button>
          )}
          <button
            type="button"
            className="secondary"
            onClick={() => decide((current, at) => keepSentence(current, sentence, t.reason, at))}
          >
            {t.keep}
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => decide((current, at) => dropSentence(current, sentence, at))}
          >
            {t.drop}
          </button>
          <button type="button" className="quiet" onClick={() => goTo({ path: [key], range })}>
            {t.edit}
          </button>
        </div>
      </form>
    </li>
  );
}
