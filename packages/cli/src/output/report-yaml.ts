import { editionSpec, figureSpecs, type Report, sectionHeading } from '@xxgk/model';
import { Document, isMap, isPair, isScalar, type Pair, type YAMLMap } from 'yaml';

/** A string longer than this stands in a block of its own. */
const LONGEST_INLINE = 40;

/**
 * A report as YAML that a person can read and change: sections under the headings of the form, prose in blocks, one
 * line for each row of figures, with the row's name. `remarks` stand at the top. Same report, same text.
 */
export function reportYaml(report: Report, remarks: readonly string[] = []): string {
  const document = new Document(report);
  const { contents } = document;
  if (isMap(contents)) {
    commentSections(contents, report);
    layOut(contents, '', rowLabels(report));
  }
  document.commentBefore = remarks.map((remark) => ` ${remark}`).join('\n');
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function commentSections(root: YAMLMap, report: Report): void {
  const headings = new Map<string, string>(
    editionSpec(report.edition).sections.map((section) => [section.content, sectionHeading(section)]),
  );
  for (const { key } of root.items.filter(isPair)) {
    const heading = isScalar(key) ? headings.get(String(key.value)) : undefined;
    if (heading === undefined || !isScalar(key)) continue;
    key.commentBefore = ` ${heading}`;
    key.spaceBefore = true;
  }
}

/** Label of each row of figures, by its path. */
function rowLabels(report: Report): ReadonlyMap<string, string> {
  return new Map(
    figureSpecs(editionSpec(report.edition)).map(({ path, rowLabel }) => [
      path.slice(0, path.lastIndexOf('.')),
      rowLabel,
    ]),
  );
}

function layOut(map: YAMLMap, path: string, labels: ReadonlyMap<string, string>): void {
  for (const pair of map.items) {
    const own = `${path === '' ? '' : `${path}.`}${String(isScalar(pair.key) ? pair.key.value : pair.key)}`;
    const label = labels.get(own);
    if (isMap(pair.value) && label !== undefined) {
      pair.value.flow = true;
      pair.value.comment = ` ${label}`;
    } else if (isMap(pair.value)) layOut(pair.value, own, labels);
    else blockOf(pair);
  }
}

function blockOf({ value }: Pair): void {
  if (!isScalar(value) || typeof value.value !== 'string') return;
  if (value.value.includes('\n') || value.value.length > LONGEST_INLINE) value.type = 'BLOCK_LITERAL';
}
