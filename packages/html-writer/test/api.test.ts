import * as api from '../src/index.js';

test('exports exactly the public names', () => {
  expect(Object.keys(api)).toEqual(['writeComparisonPage', 'writeHtml', 'writeSurveyPage', 'writeTracePage']);
});
