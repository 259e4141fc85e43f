import { formFieldGroups, type Report } from '@xxgk/model';
import { isFieldShown } from '../../../src/edit/details/shown-fields.js';
import { exampleReport } from '../../../src/start/example-report.js';

const report = exampleReport();
const fields = formFieldGroups.flatMap((group) => group.fields);

function shown(of: Report, profile: 'plain' | 'issued' | 'submission'): readonly string[] {
  return fields.filter((field) => isFieldShown(field, of, profile)).map(({ path }) => path);
}

test('the report alone asks for nothing of an issued document', () => {
  expect(shown(report, 'plain').filter((path) => path.startsWith('official.'))).toEqual([]);
});

test('an issued document asks for what its form has', () => {
  const order = shown({ ...report, official: { form: 'order' } }, 'issued');
  const document = shown(report, 'issued');
  expect(document).toContain('official.documentNumber');
  expect(document).not.toContain('official.orderNumber');
  expect(document).not.toContain('official.attendance.present');
  expect(document).not.toContain('official.signers');
  expect(order).toContain('official.orderNumber');
  expect(shown({ ...report, official: { form: 'document', direction: 'up' } }, 'issued')).toContain(
    'official.signers',
  );
});

test('only a covering letter asks for its words', () => {
  expect(shown(report, 'submission')).toContain('official.cover.title');
  expect(shown(report, 'issued')).not.toContain('official.cover.title');
});

test('what is filled in stays in sight whatever is chosen', () => {
  const filled = { ...report, official: { form: 'document', orderNumber: '第12号' } } as const;
  expect(shown(filled, 'plain')).toContain('official.orderNumber');
});
