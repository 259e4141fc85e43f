import * as api from '../src/index.js';

it('exports the writer alone', () => {
  expect(Object.keys(api)).toEqual(['writeOfd']);
});
