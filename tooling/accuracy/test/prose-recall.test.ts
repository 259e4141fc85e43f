import { measureProse } from '../src/prose/measure.js';
import { recallOf } from '../src/prose/page.js';
import { corpusSentences, PATTERNS } from '../src/prose/sentences.js';
import { SETTINGS } from '../src/prose/settings.js';

/** One organ says every wording; the page of all three is `docs/prose-recall.md`. */
const sentences = corpusSentences().filter(({ setting }) => setting === SETTINGS[0]);

test('of figures changed in sentences of published ways of speaking 95 % are found, and none is called wrong', () => {
  const recall = recallOf(measureProse(sentences));
  expect(recall.alarms).toBe(0);
  expect(recall.found / recall.changes).toBeGreaterThanOrEqual(0.95);
  expect(recall.misprintsFound / recall.misprints).toBeGreaterThanOrEqual(0.95);
});

test('the corpus is as large as it is said to be', () => {
  expect(corpusSentences().length).toBeGreaterThanOrEqual(500);
  expect(PATTERNS.length).toBeGreaterThanOrEqual(20);
  expect(new Set(PATTERNS.map(({ source }) => source)).size).toBeGreaterThanOrEqual(15);
});
