/**
 * @typedef {{ id: string, name: string, format: 'docx' | 'pdf', ours?: true, slow?: true }} Contestant
 * @type {readonly Contestant[]}
 */
export const contestants = [
  { id: 'xxgk-docx', name: 'xxgk', format: 'docx', ours: true },
  { id: 'docxtemplater', name: 'docxtemplater', format: 'docx' },
  { id: 'easy-template-x', name: 'easy-template-x', format: 'docx' },
  { id: 'docx-templates', name: 'docx-templates', format: 'docx' },
  { id: 'xxgk-pdf', name: 'xxgk (PDF/A-3a, tagged, data embedded)', format: 'pdf', ours: true },
  { id: 'typst', name: 'Typst', format: 'pdf' },
  { id: 'pdfmake', name: 'pdfmake', format: 'pdf' },
  { id: 'react-pdf', name: 'react-pdf', format: 'pdf', slow: true },
];
