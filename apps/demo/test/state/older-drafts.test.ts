import { partFindings } from '../../src/check/part-findings.js';
import { exampleDraft } from '../../src/start/example-report.js';
import { profileOf, setPicture } from '../../src/state/draft-document.js';
import { setFigureText, undoStep } from '../../src/state/edit-draft.js';
import { keepSentence, openSentences } from '../../src/state/handover.js';

const { id, report, totalsByHand, history, changedAt, previous } = exampleDraft('a', 1);
/** A draft as versions saved it that knew nothing of handing over, of what is printed, and of pictures. */
const older = {
  id,
  report,
  totalsByHand,
  history,
  changedAt,
  ...(previous === undefined ? {} : { previous }),
};

test('a draft of an older version has everything that newer ones look at', () => {
  expect(profileOf(older)).toBe('plain');
  expect(openSentences(older)).toEqual([]);
  expect(partFindings([], older.report)).toEqual({ now: [], later: [] });
  const changed = setFigureText(older, 'disclosure.licensing.decisions', '1', 2);
  expect(undoStep(changed, 3).report).toEqual(older.report);
});

test('it takes what newer versions add', () => {
  const named = setPicture(older, 'official.seal', '印章.png', new Uint8Array([1]), 2);
  expect(named.report.official).toMatchObject({ seal: '印章.png' });
  expect(Object.keys(named.pictures ?? {})).toEqual(['印章.png']);
  const sentence = { key: 'other', words: '无。', range: { start: 0, end: 2 }, statements: [] } as const;
  expect(keepSentence(older, sentence, '属实', 2).handedOver).toEqual(['other 无。']);
});
