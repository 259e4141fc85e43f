import 'fake-indexeddb/auto';
import { blankReport } from '../../src/state/blank-report.js';
import { newDraft } from '../../src/state/draft.js';
import { DraftConflict, DraftStore } from '../../src/storage/drafts.js';

const report = blankReport({ name: '示例局', kind: 'department' }, 2025);

test('keeps drafts, newest first, until they are removed', async () => {
  const store = new DraftStore();
  await store.save(newDraft('one', report, 1), 0);
  await store.save(newDraft('two', report, 2), 0);
  expect((await store.list()).map(({ draft }) => draft.id)).toEqual(['two', 'one']);
  await store.remove('one');
  await store.remove('two');
  expect(await store.list()).toEqual([]);
});

test('a save from another tab is not overwritten', async () => {
  const store = new DraftStore();
  const revision = await store.save(newDraft('shared', report, 1), 0);
  await store.save(newDraft('shared', report, 2), revision);
  await expect(store.save(newDraft('shared', report, 3), revision)).rejects.toBeInstanceOf(DraftConflict);
  expect((await store.load('shared'))?.draft.changedAt).toBe(2);
});
