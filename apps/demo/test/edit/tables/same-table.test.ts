import { isSameTable } from '../../../src/edit/tables/same-table.js';
import { exampleDraft } from '../../../src/start/example-report.js';
import { setFigureText, setValues, toggleTotal } from '../../../src/state/edit-draft.js';

const draft = exampleDraft('a', 1);
const table = { id: 'applications' };
const shown = (other = draft, severities = new Map<string, 'error'>()) => ({
  table,
  draft: other,
  severities,
});

test('a table stays when something else of the report changes', () => {
  const prose = setValues(draft, [{ path: ['other'], value: '无。' }], 2);
  const elsewhere = setFigureText(draft, 'disclosure.licensing.decisions', '1', 2);
  expect(isSameTable(shown(), shown(prose))).toBe(true);
  expect(isSameTable(shown(), shown(elsewhere, new Map([['disclosure.x', 'error']])))).toBe(true);
});

test('a table is drawn anew when it shows something else', () => {
  const path = 'applications.newlyReceived.naturalPerson';
  expect(isSameTable(shown(), shown(setFigureText(draft, path, '7', 2)))).toBe(false);
  expect(isSameTable(shown(), shown(draft, new Map([[path, 'error']])))).toBe(false);
  expect(isSameTable(shown(), shown(toggleTotal(draft, 'applications.newlyReceived.total', 2)))).toBe(false);
  const { previous: _, ...alone } = draft;
  expect(isSameTable(shown(), shown(alone))).toBe(false);
});
