import { fillSlots } from '../src/fill-slots.js';
import { seededRandom } from '../src/random.js';

const setting = { organ: '示例局', town: '示例镇', year: 2025 };

test('slots are filled, also those within a filled one', () => {
  expect(fillSlots('{organ}与{town}，{year}—{nextYear}年', seededRandom(1), setting)).toBe(
    '示例局与示例镇，2025—2026年',
  );
  expect(fillSlots('{title}{place}', seededRandom(3), setting)).not.toMatch(/[{}]/);
});

test('an unknown slot is an error of the phrases', () => {
  expect(() => fillSlots('{nothing}', seededRandom(1), setting)).toThrow('unknown slot nothing');
});
