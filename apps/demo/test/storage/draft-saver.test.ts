import { blankReport } from '../../src/state/blank-report.js';
import { type Draft, newDraft } from '../../src/state/draft.js';
import { DraftSaver, type SaveOutcome } from '../../src/storage/draft-saver.js';
import { DraftConflict } from '../../src/storage/drafts.js';

const report = blankReport({ name: '示例局', kind: 'department' }, 2025);
const draft = (at: number, id = 'a'): Draft => newDraft(id, report, at);

function saverWith(save: (draft: Draft, revision: number) => Promise<number>) {
  const told: SaveOutcome[] = [];
  return { told, saver: new DraftSaver({ save }, (outcome) => told.push(outcome)) };
}

test('of several quick changes the last is saved, at the revision that is known', async () => {
  jest.useFakeTimers();
  const save = jest.fn(async (_: Draft, revision: number) => revision + 1);
  const { told, saver } = saverWith(save);
  saver.knows('a', 4);
  saver.later(draft(1));
  saver.later(draft(2));
  await jest.advanceTimersByTimeAsync(1000);
  jest.useRealTimers();
  expect(save.mock.calls).toEqual([[draft(2), 4]]);
  expect(told).toEqual([{ outcome: 'saved', draft: draft(2) }]);
  expect(saver.revisionOf('a')).toBe(5);
});

test('saves run one after the other, each at the revision that the one before made', async () => {
  const save = jest.fn(async (_: Draft, revision: number) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return revision + 1;
  });
  const { saver } = saverWith(save);
  saver.later(draft(1));
  void saver.now();
  saver.later(draft(2));
  void saver.now();
  saver.later(draft(3, 'b'));
  await saver.now();
  expect(save.mock.calls.map(([{ id, changedAt }, revision]) => [id, changedAt, revision])).toEqual([
    ['a', 1, 0],
    ['a', 2, 1],
    ['b', 3, 0],
  ]);
});

test('a conflict and a failure are told and stop nothing', async () => {
  const failures = [new DraftConflict('a', undefined), new DOMException('full', 'QuotaExceededError')];
  const { told, saver } = saverWith(async (_, revision) => {
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    return revision + 1;
  });
  for (const at of [1, 2, 3]) {
    saver.later(draft(at));
    await saver.now();
  }
  expect(told.map(({ outcome }) => outcome)).toEqual(['conflict', 'failed', 'saved']);
});

test('what was forgotten is not saved', async () => {
  const save = jest.fn(async () => 1);
  const { saver } = saverWith(save);
  saver.later(draft(1));
  saver.forget();
  await saver.now();
  expect(save).not.toHaveBeenCalled();
});
