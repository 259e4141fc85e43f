import { fileName } from '../../src/hand-in/file-name.js';

test('a title names its file; what file systems forbid becomes _', () => {
  expect(fileName('示例局2025年“年报”', 'docx')).toBe('示例局2025年“年报”.docx');
  expect(fileName('关于a/b: <c>', 'pdf')).toBe('关于a_b_ _c_.pdf');
  expect(fileName(' .. ', 'zip')).toBe('report.zip');
  expect(new TextEncoder().encode(fileName('长'.repeat(200), 'docx')).length).toBeLessThan(200);
});
