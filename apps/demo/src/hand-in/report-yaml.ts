import { editionSpec, type Report, sectionHeading } from '@xxgk/model';
import { Document, isMap, isScalar } from 'yaml';

/** The report as YAML to go on with: placeholders stay as they are, each section has its heading as a comment. */
export function reportYaml(report: Report): string {
  const document = new Document(report);
  const headings = new Map<unknown, string>(
    editionSpec(report.edition).sections.map((section) => [section.content, sectionHeading(section)]),
  );
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    const heading = isScalar(key) ? headings.get(key.value) : undefined;
    if (heading === undefined || !isScalar(key)) continue;
    key.commentBefore = ` ${heading}`;
    key.spaceBefore = true;
  }
  return document.toString({ lineWidth: 0 });
}
