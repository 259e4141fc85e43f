import { OutputNames } from '../../src/batch/output-names.js';

test('names that differ in case or composition alone are one name, and a clash takes nothing', () => {
  const names = new OutputNames(['.docx', '.pdf']);
  expect(names.reserve('局/E\u0301', '1')).toBeUndefined();
  expect(names.reserve('局/\u00e9', '2')).toEqual({ path: '局/\u00e9.docx', owner: '1' });
  const review = new OutputNames(['.html', '-x.html']);
  expect(review.reserve('a-x', 'b')).toBeUndefined();
  expect(review.reserve('a', 'c')).toEqual({ path: 'a-x.html', owner: 'b' });
  expect(review.reserve('a', 'd')).toEqual({ path: 'a-x.html', owner: 'b' });
});
