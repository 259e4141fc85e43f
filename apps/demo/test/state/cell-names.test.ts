import { editionIds } from '@xxgk/model';
import { cellNames } from '../../src/state/cell-names.js';

test('each figure has a name that says section, row and column', () => {
  const names = cellNames('2021');
  expect(names.get('applications.results.granted.naturalPerson')).toBe('三、（一）予以公开，自然人');
  expect(names.get('proceedings.reconsideration.upheld')).toBe('四、行政复议，结果维持');
});

test.each(editionIds)('no two figures of %s have the same name', (edition) => {
  const names = [...cellNames(edition).values()];
  expect(new Set(names).size).toBe(names.length);
});
