import {
  type Amount,
  type Count,
  editionSpec,
  type Finding,
  figureAt,
  figureSpecs,
  formatFigure,
  type Language,
  parseReport,
  type Report,
  sectionHeading,
  sectionOf,
} from '@xxgk/model';
import { labelWords } from '../label.js';
import { describeSource } from './describe-source.js';
import type { Interpretation } from './interpretation.js';
import type { InterpretMessages } from './messages.js';

/** The report that is embedded in a file, as it is; what the file shows otherwise becomes findings. */
export function preferEmbedded(
  json: string,
  visible: Interpretation,
  messages: InterpretMessages,
  language: Language,
): Interpretation {
  const input = parseJson(json);
  const parsed = parseReport(input, { language });
  if (!parsed.ok) {
    const broken: Finding = {
      ruleId: 'reader/embedded-broken',
      severity: 'warning',
      ...messages.embeddedBroken,
    };
    return { ...visible, findings: [broken, ...visible.findings] };
  }
  const findings = [
    ...figureDifferences(parsed.report, visible, messages),
    ...proseDifferences(parsed.report, visible, messages),
  ];
  return { input, findings, provenance: visible.provenance };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function figureDifferences(
  report: Report,
  { input, provenance }: Interpretation,
  messages: InterpretMessages,
): readonly Finding[] {
  const edition = editionSpec(report.edition);
  const shown = (typeof input === 'object' && input !== null ? input : {}) as object;
  const placeOf = new Map(provenance.map(({ path, place }) => [path, place]));
  return figureSpecs(edition).flatMap((spec): readonly Finding[] => {
    const visible = formatFigure(figureAt(shown, spec.path));
    const embedded = formatFigure(figureAt(report, spec.path) as Count | Amount | undefined);
    if (squash(visible) === squash(embedded)) return [];
    const where = [
      sectionHeading(sectionOf(edition, spec.table)),
      messages.quote(spec.rowLabel),
      messages.quote(spec.columnLabel),
    ].join(messages.separator);
    const place = describeSource(placeOf.get(spec.path) ?? {}, messages);
    return [
      {
        ruleId: 'reader/embedded-differs',
        severity: 'error',
        path: spec.path.split('.'),
        where,
        actual: visible,
        expected: embedded,
        ...messages.embeddedDiffers(where, visible, embedded, place),
      },
    ];
  });
}

const PROSE = ['preamble', 'overview', 'problems', 'other'] as const;

/** Prose with templates or pictures is shown otherwise than it is kept, and is not compared. */
function proseDifferences(
  report: Report,
  { input }: Interpretation,
  messages: InterpretMessages,
): readonly Finding[] {
  const shown = (typeof input === 'object' && input !== null ? input : {}) as Readonly<
    Record<string, unknown>
  >;
  return PROSE.flatMap((field): readonly Finding[] => {
    const embedded = report[field] ?? '';
    const visible = String(shown[field] ?? '');
    if (/\{\{|!\[/u.test(embedded) || words(embedded) === words(visible)) return [];
    const section = editionSpec(report.edition).sections.find(({ content }) => content === field);
    const name = section === undefined ? field : sectionHeading(section);
    const advice = messages.embeddedProseDiffers(name);
    return [{ ruleId: 'reader/embedded-differs', severity: 'warning', path: [field], ...advice }];
  });
}

function words(text: string): string {
  return text
    .split('\n')
    .map((line) => labelWords(line))
    .join('');
}

function squash(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}
