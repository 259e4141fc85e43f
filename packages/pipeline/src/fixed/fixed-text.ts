import type { Fix } from '@xxgk/document';
import { type Report, serializeReport } from '@xxgk/model';
import { type Document, isAlias, isCollection, isNode, parseDocument, stringify } from 'yaml';

/** A report that was fixed, and the file that it was read from. */
export interface FixedSource {
  readonly name: string;
  /** The text of the file, where it is one. */
  readonly text: string | undefined;
  readonly report: Report;
  readonly fixes: readonly Fix[];
}

type Path = readonly (string | number)[];

/** The fixed report as data. Where the source is YAML or JSON only what was fixed changes, and comments of YAML stay. */
export function fixedText(source: FixedSource, format: 'yaml' | 'json'): string {
  const isJson = /\.json$/iu.test(source.name);
  const isYaml = /\.ya?ml$/iu.test(source.name);
  const whole = serializeReport(source.report);
  if (format === 'json') {
    const data: unknown = isJson ? editedDocument(source)?.toJS() : undefined;
    return data === undefined ? whole : `${JSON.stringify(data, null, 2)}\n`;
  }
  const document = isYaml ? editedDocument(source) : undefined;
  return document?.toString({ lineWidth: 0 }) ?? stringify(JSON.parse(whole), { lineWidth: 0 });
}

/** The source with the fixed values set; `undefined` where a value is shared by alias and cannot be set alone. */
function editedDocument({ text, report, fixes }: FixedSource): Document | undefined {
  if (text === undefined) return undefined;
  const document = parseDocument(text, { version: '1.2', prettyErrors: false, logLevel: 'error' });
  for (const { path } of fixes.flatMap(({ edits }) => edits)) {
    if (passesShared(document, path)) return undefined;
    document.setIn(path, valueAt(report, path));
  }
  return document;
}

function passesShared(document: Document, path: Path): boolean {
  return path.some((_, index) => {
    const node: unknown = index === 0 ? document.contents : document.getIn(path.slice(0, index), true);
    const isShared = isNode(node) && !isAlias(node) && 'anchor' in node && node.anchor !== undefined;
    return isAlias(node) || isShared || !isCollection(node);
  });
}

function valueAt(report: Report, path: Path): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined,
    report,
  );
}
