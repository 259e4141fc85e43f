import type { Finding, FindingKind, Language, Severity } from '@xxgk/document';
import { catalogue } from '../explaining/catalogue.js';
import type { CheckedFile } from './checked-file.js';
import { SourcePlaces } from './source-places.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' };

/** The findings as a SARIF 2.1.0 log, for editors and code review. @rule OASIS SARIF 2.1.0 */
export function sarifLog(files: readonly CheckedFile[], version: string, language: Language): object {
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
        results: files.flatMap((file) => {
          const places = file.text === undefined ? undefined : new SourcePlaces(file.text);
          return file.findings.map((finding) => resultOf(finding, file.input, places));
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
  const { ruleId, severity, message, hint, path, where, accepted } = finding;
  const { actual, expected, difference, candidates } = finding;
  const ruleIndex = catalogue.findIndex(({ id }) => id === ruleId);
  const region = places?.regionOf(finding);
  return {
    ruleId,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVEL[severity],
    message: { text: hint === undefined ? message : `${message}${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(input.replaceAll('\\', '/')) },
          region,
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
