import { paint } from './helpers/paint.js';
import { decodeText, entry, references } from './helpers/pdf-file.js';
import { document } from './helpers/samples.js';

it('embeds the data byte for byte, as an associated file with description and dates', async () => {
  const pdf = await paint();
  const [file] = pdf.ofType('EmbeddedFile');
  const [specification] = pdf.ofType('Filespec');
  expect(file?.stream.toString('utf8')).toBe(document.attachment.text);
  expect(entry(file?.text ?? '', 'Subtype')).toBe('/application#2Fjson');
  expect(file?.text).toContain("/CreationDate (D:20230118093000+08'00')\n/ModDate (D:20230118093000+08'00')");
  expect(entry(specification?.text ?? '', 'AFRelationship')).toBe('/Data');
  expect(decodeText(entry(specification?.text ?? '', 'Desc'))).toBe('机读数据');
  const [associated] = references(entry(pdf.catalogue.text, 'AF') ?? '');
  expect(pdf.object(associated)).toBe(specification);
  expect(pdf.object(entry(pdf.catalogue.text, 'Names')).text).toContain(`(report.json) ${associated} 0 R`);
});
