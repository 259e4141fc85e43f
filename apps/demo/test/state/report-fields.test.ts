import { type FormField, formFieldGroups } from '@xxgk/model';
import { exampleReport } from '../../src/start/example-report.js';
import { newDraft } from '../../src/state/draft.js';
import { fieldText, setFieldText } from '../../src/state/report-fields.js';

const draft = newDraft('a', exampleReport(), 0);
function field(path: string): FormField {
  const found = formFieldGroups.flatMap(({ fields }) => fields).find((candidate) => candidate.path === path);
  if (found === undefined) throw new Error(path);
  return found;
}

test('a field is set below its part of the report, and the part goes when its last field is emptied', () => {
  const set = setFieldText(draft, field('official.documentNumber'), '示农〔2026〕2号', 1);
  expect(set.report.official).toEqual({ documentNumber: '示农〔2026〕2号' });
  expect(setFieldText(set, field('official.documentNumber'), '', 2).report).not.toHaveProperty('official');
});

test('nested parts are emptied from within', () => {
  const set = setFieldText(draft, field('official.attendance.present'), '张三\n李四', 1);
  expect(set.report.official?.attendance?.present).toEqual(['张三', '李四']);
  expect(setFieldText(set, field('official.attendance.present'), '', 2).report).not.toHaveProperty(
    'official',
  );
});

test('lines are a list; an attachment keeps the text it came with', () => {
  const report = { ...exampleReport(), official: { attachments: [{ title: '附表', text: '正文' }, '说明'] } };
  const attachments = field('official.attachments');
  expect(fieldText(report, attachments)).toBe('附表\n说明');
  const set = setFieldText(newDraft('a', report, 0), attachments, '附表\n说明\n图', 1);
  expect(set.report.official?.attachments).toEqual([{ title: '附表', text: '正文' }, '说明', '图']);
});

test('a year is taken when it is whole, a name may be empty for the checks to find', () => {
  expect(setFieldText(draft, field('year'), '202', 1)).toBe(draft);
  expect(setFieldText(draft, field('year'), '2024', 1).report.year).toBe(2024);
  expect(setFieldText(draft, field('organ.name'), '', 1).report.organ.name).toBe('');
  expect(setFieldText(draft, field('organ.phone'), '', 1)).toBe(draft);
});
