import { editionSpec, type Report } from '@xxgk/model';
import { Document, isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { namedParts } from './named-parts.js';

/** A string longer than this stands in a block of its own. */
const LONGEST_INLINE = 40;

/**
 * A report as YAML that a person can read and change: sections under the headings of the form, prose in blocks, one
 * line for each row of figures, with the row's name. `remarks` stand at the top. Same report, same text.
 */
export function reportYaml(report: Report, remarks: readonly string[] = []): string {
  const document = new Document(report);
  const { contents } = document;
  if (isMap(contents)) layOut(contents, '', namedParts(editionSpec(report.edition)));
  document.commentBefore = remarks.map((remark) => ` ${remark}`).join('\n');
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function layOut(map: YAMLMap, parent: string, names: ReadonlyMap<string, string>): void {
  for (const pair of map.items) {
    const { key, value } = pair;
    const path = `${parent}${String(isScalar(key) ? key.value : key)}`;
    const name = names.get(path);
    const isSection = parent === '' && name !== undefined;
    if (isSection && isScalar(key)) {
      key.commentBefore = ` ${name}`;
      key.spaceBefore = true;
    }
    if (isMap(value) && name !== undefined && !isSection) {
      value.flow = true;
      value.comment = ` ${name}`;
    } else if (isMap(value)) layOut(value, `${path}.`, names);
    else blockOf(pair);
  }
}

function blockOf({ value }: Pair): void {
  if (!isScalar(value) || typeof value.value !== 'string') return;
  if (value.value.includes('\n') || value.value.length > LONGEST_INLINE) value.type = 'BLOCK_LITERAL';
}
