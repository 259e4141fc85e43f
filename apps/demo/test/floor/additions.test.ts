import { runInNewContext } from 'node:vm';
import { ARRAY_METHODS, STREAM_METHODS, TYPED_ARRAY_METHODS } from '../../src/floor/additions.js';

const { toReversed, toSorted, toSpliced, with: replaced } = ARRAY_METHODS;

test('what is added does what the language does, with blanks, and leaves the list as it was', () => {
  const blank: unknown[] = [3, undefined, 1];
  blank[4] = 2;
  const before = [...blank];
  const descending = (a: unknown, b: unknown): number => Number(b) - Number(a);
  expect(toReversed.call(blank)).toEqual(blank.toReversed());
  expect(toSorted.call(blank)).toEqual(blank.toSorted());
  expect(toSorted.call([10, 9, 1], descending)).toEqual([10, 9, 1].toSorted(descending));
  expect(toSpliced.call(blank, 1, 2, 'a')).toEqual(blank.toSpliced(1, 2, 'a'));
  expect(replaced.call(blank, -1, 'a')).toEqual(blank.with(-1, 'a'));
  expect(() => replaced.call([1], 1, 'a')).toThrow(RangeError);
  expect([...blank]).toEqual(before);
});

test('so it does with bytes', () => {
  const bytes = Uint8Array.of(10, 9, 1);
  expect(TYPED_ARRAY_METHODS.toReversed.call(bytes)).toEqual(bytes.toReversed());
  expect(TYPED_ARRAY_METHODS.toSorted.call(bytes)).toEqual(bytes.toSorted());
  expect(TYPED_ARRAY_METHODS.with.call(bytes, -1, 300)).toEqual(bytes.with(-1, 300));
  expect([...bytes]).toEqual([10, 9, 1]);
});

test('all of it is what a browser of the floor lacks, by the names of the language', () => {
  for (const name of Object.keys(ARRAY_METHODS))
    expect(runInNewContext(`Array.prototype.${name}.name`)).toBe(name);
});

test('a stream is gone through piece by piece, and called off by who stops', async () => {
  const calledOff = jest.fn();
  const stream = () =>
    new ReadableStream<unknown>({
      start: (controller) => {
        for (const piece of [1, 2, 3]) controller.enqueue(piece);
        controller.close();
      },
    });
  const endless = new ReadableStream<unknown>({ pull: (all) => all.enqueue(1), cancel: calledOff });
  const seen: unknown[] = [];
  for await (const piece of STREAM_METHODS[Symbol.asyncIterator].call(stream())) seen.push(piece);
  expect(seen).toEqual([1, 2, 3]);
  for await (const _ of STREAM_METHODS[Symbol.asyncIterator].call(endless)) break;
  expect(calledOff).toHaveBeenCalledTimes(1);
  expect(endless.locked).toBe(false);
});
