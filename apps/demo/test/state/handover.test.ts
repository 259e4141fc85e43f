import { checkSource, markAccepted } from '@xxgk/checks';
import { fillPlaceholders, type ProseField, withFigure } from '@xxgk/model';
import { exampleReport } from '../../src/start/example-report.js';
import type { Draft } from '../../src/state/draft.js';
import { setFigureText } from '../../src/state/edit-draft.js';
import {
  dropSentence,
  keepSentence,
  openSentences,
  renewedSentence,
  replaceSentence,
} from '../../src/state/handover.js';
import { nextYearDraft } from '../../src/state/next-year.js';

const RECEIVED = 'applications.newlyReceived.naturalPerson';

function handed(prose: Partial<Record<ProseField, string>>): Draft {
  return nextYearDraft('a', { ...exampleReport(), overview: '', problems: '', other: '', ...prose }, 1);
}

/** Decides on every open sentence, as long as there is one. */
function decideAll(draft: Draft, decide: (draft: Draft) => Draft): Draft {
  let next = draft;
  for (let left = 50; left > 0 && openSentences(next).length > 0; left -= 1) next = decide(next);
  return next;
}

test('each sentence that names last year or gives a figure is shown once, the others are not', () => {
  const draft = handed({
    overview:
      '2025年，我局认真做好公开工作。\n（一）主动公开。2025年公开信息1136条。\n（二）依申请公开。新收申请25件。按时答复。',
    problems: '较2024年有所改进。根据《条例》（2019年修订）办理。',
  });
  expect(openSentences(draft).map(({ words }) => words)).toEqual([
    '2025年公开信息1136条。',
    '新收申请25件。',
    '较2024年有所改进。',
  ]);
});

test('a figure of the tables is tied to them while they are blank, and told once they are filled in', () => {
  const draft = handed({ overview: '我局新收政府信息公开申请25件。' });
  const [blank] = openSentences(draft);
  expect(blank?.statements).toMatchObject([
    { words: '25件', placeholder: '{{applications.newlyReceived.total}}' },
  ]);
  expect(blank?.statements[0]?.now).toBeUndefined();
  const filled = ['commercial', 'research', 'socialWelfare', 'legalService', 'other'].reduce(
    (next, column) => setFigureText(next, `applications.newlyReceived.${column}`, '0', 2),
    setFigureText(draft, RECEIVED, '31', 2),
  );
  expect(openSentences(filled)[0]?.statements[0]?.now).toBe('31');
});

test('a renewed sentence has this year’s year and figures, and is decided', () => {
  const draft = handed({ overview: '（一）主动公开。2025年公开信息1136条。' });
  const [sentence] = openSentences(draft);
  if (sentence === undefined) throw new Error('no sentence');
  const words = renewedSentence(sentence, 'written', new Map([[1, '1250']]));
  expect(words).toBe('2026年公开信息1250条。');
  const renewed = replaceSentence(draft, sentence, words, 2);
  expect(renewed.report.overview).toBe('（一）主动公开。2026年公开信息1250条。');
  expect(openSentences(renewed)).toEqual([]);
  expect(renewed.history.past).toHaveLength(1);
});

test('a figure that happens to be the same is decided all the same', () => {
  const draft = handed({ overview: '2025年公开信息1136条。' });
  const [sentence] = openSentences(draft);
  if (sentence === undefined) throw new Error('no sentence');
  const words = renewedSentence(sentence, 'written', new Map([[1, '1136']]));
  expect(openSentences(replaceSentence(draft, sentence, words, 2))).toEqual([]);
});

test('a sentence that is kept stays and is not asked about again', () => {
  const draft = handed({ problems: '2025年发现的问题已经整改。' });
  const kept = decideAll(draft, (next) => {
    const [sentence] = openSentences(next);
    return sentence === undefined ? next : keepSentence(next, sentence, '说的是上年', 2);
  });
  expect(kept.report.problems).toBe('2025年发现的问题已经整改。');
  expect(kept.handedOver).toHaveLength(1);
  const { previous } = draft;
  const against = (of: Draft) =>
    markAccepted(checkSource(of.report, { previous }), of.report.accepted).filter(
      ({ ruleId }) => ruleId === 'previous/kept-sentence',
    );
  expect(against(draft).map(({ accepted }) => accepted)).toEqual([undefined]);
  expect(against(kept).map(({ accepted }) => accepted)).toEqual([{ reason: '说的是上年' }]);
});

test.each([
  ['（一）情况。2025年公开信息1136条。已全部归档。', '（一）情况。已全部归档。'],
  ['开头。\n（一）2025年公开信息1136条。\n结尾。', '开头。\n结尾。'],
  ['开头。\n2025年公开信息1136条。', '开头。'],
])('deleted from “%s” leaves “%s”', (problems, left) => {
  const draft = handed({ problems });
  const [sentence] = openSentences(draft);
  if (sentence === undefined) throw new Error('no sentence');
  expect(dropSentence(draft, sentence, 2).report.problems).toBe(left);
});

test('the example handed over has no sentence of last year, and its figures follow the tables', () => {
  const last = exampleReport();
  const draft = decideAll(nextYearDraft('a', last, 1), (next) => {
    const [sentence] = openSentences(next);
    if (sentence === undefined) return next;
    const figures = new Map(sentence.statements.map((_, index) => [index, '7']));
    return replaceSentence(next, sentence, renewedSentence(sentence, 'tied', figures), 2);
  });
  expect(draft.handedOver?.length).toBeGreaterThan(1);
  const report = withFigure(draft.report, 'applications.newlyReceived.total', 31);
  const found = checkSource(report, { previous: last }).map(({ ruleId }) => ruleId);
  expect(found).not.toContain('previous/kept-sentence');
  expect(found).not.toContain('years/before');
  expect(fillPlaceholders(report, { previous: last }).report.overview).toContain('新收政府信息公开申请31件');
});
