import { strToU8 } from 'fflate';
import { readReport } from '../../src/index.js';

/** A PDF of one page with the given drawing operators and no font. */
function pdfOf(content: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 5\n0000000000 65535 f \n${entries}`;
  return strToU8(`${text}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`);
}

const scan = pdfOf('0 0 595 842 re f');

test('a PDF without text is a finding, not an empty report', async () => {
  const result = await readReport(scan, '扫描.pdf');
  expect(result.ok).toBe(false);
  expect(result.findings).toMatchObject([{ ruleId: 'reader/no-text', severity: 'error' }]);
  expect(result.findings[0]?.message).toMatch(/“扫描\.pdf”.*没有文字.*扫描件.*\.docx/u);
});

test('a PDF whose pages are gone is refused', async () => {
  await expect(readReport(scan.subarray(0, 120), 'a.pdf')).rejects.toMatchObject({
    code: 'input-unreadable',
    message: expect.stringContaining('damaged or incomplete') as string,
  });
});
