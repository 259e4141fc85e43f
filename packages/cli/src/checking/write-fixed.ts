import { extname, resolve } from 'node:path';
import type { Fix } from '@xxgk/document';
import { type Report, serializeReport } from '@xxgk/model';
import { type Document, isAlias, isCollection, isNode, parseDocument, stringify } from 'yaml';
import { writeOutput } from '../output/write-output.js';
import type { CommandContext } from '../process/environment.js';
import type { CheckOptions } from './check-options.js';

/** A report that was mended, with the text it was read from. */
export interface Mended {
  readonly input: string;
  readonly text: string | undefined;
  readonly report: Report;
  readonly fixes: readonly Fix[];
}

type Path = readonly (string | number)[];

/**
 * Writes the mended data to a new file: `-o`, else the input's name with `.fixed` in it. In YAML and JSON only what was
 * mended changes, comments stay. Returns the path as the user would write it.
 * @throws XxgkError `output-unwritable` when the file exists with other content and `--force` is not given.
 */
export async function writeFixed(
  mended: Mended,
  { outFile, force = false }: CheckOptions,
  context: CommandContext,
): Promise<string> {
  const extension = extname(mended.input).toLowerCase();
  const isJson = extension === '.json';
  const suffix = isJson ? '.json' : '.yaml';
  const name = outFile ?? `${mended.input.slice(0, mended.input.length - extension.length)}.fixed${suffix}`;
  const text = extname(name).toLowerCase() === '.json' ? jsonOf(mended, isJson) : yamlOf(mended, isJson);
  await writeOutput(resolve(context.workingDirectory, name), new TextEncoder().encode(text), force);
  return name;
}

/** JSON has no comments to keep. */
function jsonOf(mended: Mended, isJson: boolean): string {
  const data = isJson && mended.text !== undefined ? editedDocument(mended)?.toJS() : undefined;
  return data === undefined ? serializeReport(mended.report) : `${JSON.stringify(data, null, 2)}\n`;
}

function yamlOf(mended: Mended, isJson: boolean): string {
  const isYaml = /\.ya?ml$/iu.test(mended.input);
  const document = isYaml || isJson ? editedDocument(mended) : undefined;
  if (document !== undefined && !isJson) return document.toString({ lineWidth: 0 });
  return stringify(JSON.parse(serializeReport(mended.report)), { lineWidth: 0 });
}

/** The source with the mended values set; `undefined` where a value is shared by alias and cannot be set alone. */
function editedDocument({ text, report, fixes }: Mended): Document | undefined {
  if (text === undefined) return undefined;
  const document = parseDocument(text, { version: '1.2' });
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
