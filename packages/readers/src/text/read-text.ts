import {
  type EditionId,
  type EditionSpec,
  editionIds,
  editionSpec,
  type Finding,
  latestEdition,
  type SectionSpec,
  type TableId,
} from '@xxgk/model';
import { bareLabel } from '../label.js';
import type { RawReport } from '../read-report.js';
import type { Wording } from '../wording.js';
import { readApplications } from './read-applications.js';
import { readClosing } from './read-closing.js';
import { readDisclosure } from './read-disclosure.js';
import { readProceedings } from './read-proceedings.js';
import { readTitle } from './read-title.js';
import { splitSections } from './split-sections.js';
import type { TableReading } from './table-reading.js';

const READERS: Readonly<
  Record<TableId, (lines: readonly string[], edition: EditionSpec, wording: Wording) => TableReading>
> = { disclosure: readDisclosure, applications: readApplications, proceedings: readProceedings };

/**
 * Reads the text of a published report: headings, prose, and tables whose cells are separated by tabs or spaces.
 * The edition is told by the labels that are there.
 */
export function readText(text: string, wording: Wording): RawReport {
  const edition = editionSpec(editionOfText(text));
  const split = splitSections(text, edition, wording);
  const findings: Finding[] = [...split.findings];
  const title = readTitle(split.before);
  const closing = readClosing(split.sections.get('other') ?? [], title.organ);
  const content = Object.fromEntries(
    edition.sections.map((section) => [section.content, readSection(section, split.sections, closing.prose)]),
  );
  return { input: { ...title.fields, ...content, ...closing.fields }, findings };

  function readSection(
    { content: key }: SectionSpec,
    sections: ReadonlyMap<string, readonly string[]>,
    other: readonly string[],
  ): unknown {
    if (key === 'disclosure' || key === 'applications' || key === 'proceedings') {
      const reading = READERS[key](sections.get(key) ?? [], edition, wording);
      findings.push(...reading.findings);
      return reading.figures;
    }
    if (!sections.has(key)) return undefined;
    return (key === 'other' ? other : (sections.get(key) ?? [])).join('\n');
  }
}

/** The edition whose names of columns in table A the text has most of; the latest where none is told. */
function editionOfText(text: string): EditionId {
  const compact = text.replace(/\s/gu, '');
  const hits = (id: EditionId): number => {
    const labels = editionSpec(id).disclosure.flatMap(({ columns }) =>
      columns.map(({ label }) => bareLabel(label)),
    );
    return new Set(labels.filter((label) => compact.includes(label))).size;
  };
  return editionIds.reduce((best, id) => (hits(id) > hits(best) ? id : best), latestEdition);
}
