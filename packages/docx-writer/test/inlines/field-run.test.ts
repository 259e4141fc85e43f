import { docxContext } from '../../src/docx-context.js';
import { fieldRuns } from '../../src/inlines/field-run.js';
import { fieldStoreParts } from '../../src/parts/field-store.js';
import { componentXml, runXml } from '../support/block-xml.js';
import { smallTree } from '../support/small-tree.js';

const metadata = { ...smallTree().metadata, organ: '某区某局', year: 2022, date: '2023-01-18' };
const context = () => docxContext({}, { metadata });
const xmlOf = (text: string, names: Parameters<typeof fieldRuns>[1], breaks = 0) =>
  fieldRuns(text, names, context(), breaks).map(componentXml).join('');

test('makes every occurrence of a field a control that is bound to the store, the rest plain runs', () => {
  const xml = xmlOf('某区某局2022年报告', ['organ', 'year']);
  expect(xml.match(/<w:tag w:val="(\w+)"/g)).toEqual(['<w:tag w:val="organ"', '<w:tag w:val="year"']);
  expect(xml).toContain(`<w:sdtContent>${runXml('某区某局')}</w:sdtContent>`);
  expect(xml).toContain(`<w:sdtContent>${runXml('2022年')}</w:sdtContent>`);
  expect(xml.endsWith(runXml('报告'))).toBe(true);
  const paths = [...xml.matchAll(/w:xpath="\/f:fields\[1\]\/f:(\w+)\[1\]"/g)].map(([, name]) => name);
  const store = fieldStoreParts(context().fields)['customXml/item2.xml'];
  for (const name of paths) expect(store).toContain(`<${name}>`);
});

test('numbers controls differently', () => {
  const shared = context();
  const twice = [...fieldRuns('某区某局', ['organ'], shared), ...fieldRuns('某区某局', ['organ'], shared)];
  const ids = twice.map((run) => /<w:id w:val="(\d+)"/.exec(componentXml(run))?.[1]);
  expect(new Set(ids).size).toBe(2);
});

test('lets the date be chosen from a calendar and writes it in the official form', () => {
  const xml = xmlOf('2023年1月18日', ['organ', 'date']);
  expect(xml).toContain('<w:date w:fullDate="2023-01-18T00:00:00Z"><w:dateFormat w:val="yyyy年M月d日"/>');
  expect(fieldStoreParts(context().fields)['customXml/item2.xml']).toContain('<date>2023-01-18</date>');
});

test('leaves text alone that holds no field, and texts of documents without fields', () => {
  expect(xmlOf('总体情况', ['organ', 'year', 'date'])).toBe(runXml('总体情况'));
  const bare = fieldRuns('某区某局', ['organ'], docxContext({}));
  expect(bare.map(componentXml).join('')).toBe(runXml('某区某局'));
});

test('puts line ends outside of controls', () => {
  expect(xmlOf('2022年', ['year'], 1)).toMatch(/^<w:r>.*?<w:br\/>.*?<\/w:r><w:sdt>/);
  expect(xmlOf('报告', ['year'], 1)).toBe(runXml('报告', '<w:br/>'));
});
