import type { Finding, FindingKind, Language, Severity } from '@xxgk/document';
import { SourcePlaces } from './source-places.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' };

/** The findings of one file. `text` is that of the file where it is text, for the places of findings in it. */
export interface SarifFile {
  readonly input: string;
  readonly text?: string | undefined;
  readonly findings: readonly Finding[];
}

/** What the log says of the tool: all that it can find, its version, and the language of the sentences. */
export interface SarifTool {
  readonly catalogue: readonly FindingKind[];
  readonly version: string;
  readonly language: Language;
}

/** The findings as a SARIF 2.1.0 log, for editors and code review. @rule OASIS SARIF 2.1.0 */
export function sarifLog(files: readonly SarifFile[], { catalogue, version, language }: SarifTool): object {
  const ruleIndexes = new Map(catalogue.map(({ id }, index) => [id, index]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'xxgk',
            version,
            language,
            rules: catalogue.map((rule) => describe(rule, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ input, text, findings }) => {
          const places = text === undefined ? undefined : new SourcePlaces(text);
          return findings.map((finding) => ({
            ruleId: finding.ruleId,
            ruleIndex: ruleIndexes.get(finding.ruleId),
            ...resultOf(finding, input, places),
          }));
        }),
      },
    ],
  };
}

function describe({ id, severity, demand, source, why, remedy }: FindingKind, language: Language): object {
  return {
    id,
    shortDescription: { text: demand[language] },
    fullDescription: { text: `${why[language]}（${source}）` },
    help: { text: remedy[language] },
    defaultConfiguration: { level: LEVEL[severity] },
  };
}

function resultOf(finding: Finding, input: string, places: SourcePlaces | undefined): object {
  const { severity, message, hint, path, where, accepted } = finding;
  const { actual, expected, difference, candidates } = finding;
  return {
    level: LEVEL[severity],
    message: { text: hint === undefined ? message : `${message}${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(input.replaceAll('\\', '/')) },
          region: places?.regionOf(finding),
        },
        ...(path === undefined
          ? {}
          : {
              logicalLocations: [{ fullyQualifiedName: path.join('.'), ...(where ? { name: where } : {}) }],
            }),
      },
    ],
    ...(accepted === undefined
      ? {}
      : { suppressions: [{ kind: 'inSource', status: 'accepted', justification: accepted.reason }] }),
    // SARIF has no field for values and the figures that could be at fault.
    properties: { actual, expected, difference, candidates },
  };
}
