import * as api from '../src/index.js';

it('exports the writer and the painter', () => {
  expect(Object.keys(api).sort()).toEqual(['paintPdf', 'writePdf']);
});
