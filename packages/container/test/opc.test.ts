import {
  contentTypesPart,
  officeRelationship,
  packageRelationship,
  relationshipsPart,
} from '../src/index.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

test('writes the arrows from a part', () => {
  const part = relationshipsPart([
    { id: 'rId1', type: officeRelationship('styles'), target: 'styles.xml' },
    { id: 'rId2', type: packageRelationship('metadata/core-properties'), target: 'a&b.xml' },
  ]);
  expect(part).toBe(
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>' +
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="a&amp;b.xml"/>' +
      '</Relationships>',
  );
});

test('names what parts are, by extension and by name', () => {
  expect(contentTypesPart({ extensions: { png: 'image/png' }, parts: [['/a.xml', 'text/a']] })).toBe(
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      '<Override PartName="/a.xml" ContentType="text/a"/></Types>',
  );
});
