import type { IXmlableObject, TextRun } from 'docx';
import { type FieldName, fieldTitles } from '../document-fields.js';
import type { DocxContext } from '../docx-context.js';
import { fieldBinding } from '../parts/field-store.js';
import { amended } from '../xml/docx-internals.js';
import { attributes, node } from '../xml/nodes.js';
import { plainRun } from './plain-run.js';

/** A text whose occurrences of `names` are controls that Word keeps equal; `breaks` line ends go before it. */
export function fieldRuns(
  text: string,
  names: readonly FieldName[],
  { fields }: DocxContext,
  breaks = 0,
): readonly TextRun[] {
  const pieces = fields.cut(text, names);
  const [first] = pieces;
  const leading = breaks > 0 && first?.field !== undefined ? [plainRun('', breaks)] : [];
  const runs = pieces.map(({ text: piece, field }, index) =>
    field === undefined
      ? plainRun(piece, index === 0 ? breaks : 0)
      : fieldRun(piece, field, fields.nextId(), fields.values.date),
  );
  return [...leading, ...runs];
}

/** A run inside a content control that is bound to the store of fields. @rule ECMA-376 Part 1 §17.5.2 */
function fieldRun(text: string, field: FieldName, id: number, date: string | undefined): TextRun {
  const properties = [
    value('w:alias', fieldTitles[field]),
    value('w:tag', field),
    value('w:id', id),
    node('w:dataBinding', attributes(fieldBinding(field))),
    field === 'date' ? dateControl(date ?? '') : textControl(text),
  ];
  return amended(plainRun(text), (run) =>
    node('w:sdt', [node('w:sdtPr', properties), node('w:sdtContent', [run])]),
  );
}

/** Takes any text and offers the present one. A plain text control would do, but LibreOffice 7.4 repeats its text when it saves. */
function textControl(text: string): IXmlableObject {
  const item = attributes({ 'w:displayText': text, 'w:value': text });
  return node('w:comboBox', [node('w:listItem', item)]);
}

/** A calendar that writes the date in the official form. @rule GB/T 9704-2012 §7.3.5.4 */
function dateControl(date: string): IXmlableObject {
  return node('w:date', [
    attributes({ 'w:fullDate': `${date}T00:00:00Z` }),
    value('w:dateFormat', 'yyyy年M月d日'),
    value('w:lid', 'zh-CN'),
    value('w:storeMappedDataAs', 'date'),
    value('w:calendar', 'gregorian'),
  ]);
}

function value(name: string, content: string | number): IXmlableObject {
  return node(name, attributes({ 'w:val': content }));
}
