import 'fake-indexeddb/auto';
import { blankReport } from '../../src/state/blank-report.js';
import { newDraft } from '../../src/state/draft.js';
import { DraftConflict, type DraftNews, DraftStore } from '../../src/storage/drafts.js';

const report = blankReport({ name: '示例局', kind: 'department' }, 2025);
const stores: DraftStore[] = [];

function openStore(): DraftStore {
  const store = new DraftStore();
  stores.push(store);
  return store;
}

afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

test('keeps drafts, newest first, until they are removed', async () => {
  const store = openStore();
  await store.save(newDraft('one', report, 1), 0);
  await store.save(newDraft('two', report, 2), 0);
  expect((await store.list()).map(({ draft }) => draft.id)).toEqual(['two', 'one']);
  await store.remove('one');
  await store.remove('two');
  expect(await store.list()).toEqual([]);
});

test('a save from another window is not overwritten, and is shown', async () => {
  const store = openStore();
  const revision = await store.save(newDraft('shared', report, 1), 0);
  await openStore().save(newDraft('shared', report, 2), revision);
  const refused = await store.save(newDraft('shared', report, 3), revision).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DraftConflict);
  expect((refused as DraftConflict).stored?.draft.changedAt).toBe(2);
  expect((await store.load('shared'))?.draft.changedAt).toBe(2);
});

test('a draft that another window removed does not come back by itself', async () => {
  const store = openStore();
  const revision = await store.save(newDraft('gone', report, 1), 0);
  await openStore().remove('gone');
  await expect(store.save(newDraft('gone', report, 2), revision)).rejects.toMatchObject({
    stored: undefined,
  });
  expect(await store.load('gone')).toBeUndefined();
});

test('windows hear of what the others save and remove', async () => {
  const news: DraftNews[] = [];
  const heard = new Promise<void>((resolve) => {
    openStore().watch((item) => {
      if (news.push(item) === 2) resolve();
    });
  });
  const store = openStore();
  await store.save(newDraft('heard', report, 1), 0);
  await store.remove('heard');
  await heard;
  expect(news).toEqual([
    { id: 'heard', revision: 1 },
    { id: 'heard', revision: undefined },
  ]);
});

test('a save that breaks off in the middle leaves the draft that was there', async () => {
  const store = openStore();
  const revision = await store.save(newDraft('whole', report, 1), 0);
  const original = IDBObjectStore.prototype.put;
  const put = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...parameters
  ) {
    const request = original.apply(this, parameters);
    this.transaction.abort();
    return request;
  });
  await expect(store.save(newDraft('whole', report, 2), revision)).rejects.toThrow();
  put.mockRestore();
  expect(await store.load('whole')).toEqual({ draft: newDraft('whole', report, 1), revision });
});
