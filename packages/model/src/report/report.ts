import { onceFor } from '@xxgk/document';
import { isCalendarDate, officialSchema } from '@xxgk/official';
import { z } from 'zod';
import { acceptedSchema } from './accepted.js';
import { archiveSchema } from './archive.js';
import type { edition2019 } from './editions/edition-2019.js';
import type { edition2021 } from './editions/edition-2021.js';
import { editionSpec } from './editions/edition-for-year.js';
import type { EditionId, EditionSpec } from './editions/form.js';
import { tableSchema } from './figures-schema.js';
import type { ApplicationsOf, DisclosureOf, Proceedings } from './figures-type.js';
import { organSchema } from './organ.js';

/** The value of the `schema` field of every report. */
export const REPORT_SCHEMA_ID = 'xxgk/report@1';

/** The first year the regulations were in force. */
const FIRST_REPORT_YEAR = 2008;
const LAST_REPORT_YEAR = 2100;

const prose = z.string();

const common = {
  schema: z.literal(REPORT_SCHEMA_ID).default(REPORT_SCHEMA_ID),
  year: z.int().min(FIRST_REPORT_YEAR).max(LAST_REPORT_YEAR),
  organ: organSchema,
  title: z.string().trim().min(1).optional(),
  preamble: prose.optional(),
  overview: prose,
  disclosureBefore: prose.optional(),
  disclosureAfter: prose.optional(),
  applicationsBefore: prose.optional(),
  applicationsAfter: prose.optional(),
  proceedingsBefore: prose.optional(),
  proceedingsAfter: prose.optional(),
  problems: prose,
  other: prose,
  date: z
    .string()
    .refine(isCalendarDate, { params: { rule: 'date' } })
    .optional(),
  official: officialSchema.optional(),
  archive: archiveSchema.optional(),
  accepted: acceptedSchema.optional(),
};

/** What is common to reports of all editions. */
interface ReportCommon extends Readonly<z.output<z.ZodObject<typeof common>>> {}

/** A report of the edition of 2021. */
export interface Report2021 extends ReportCommon {
  readonly edition: '2021';
  readonly disclosure: DisclosureOf<(typeof edition2021)['disclosure']>;
  readonly applications: ApplicationsOf<(typeof edition2021)['applications']>;
  readonly proceedings: Proceedings;
}

/** A report of the trial edition of 2019. */
export interface Report2019 extends ReportCommon {
  readonly edition: '2019';
  readonly disclosure: DisclosureOf<(typeof edition2019)['disclosure']>;
  readonly applications: ApplicationsOf<(typeof edition2019)['applications']>;
  readonly proceedings: Proceedings;
}

/** One annual report. Totals are always present after parsing. */
export type Report = Report2019 | Report2021;

function schemaOfEdition(id: EditionId) {
  const edition = editionSpec(id);
  return z.strictObject({
    schema: common.schema,
    edition: z.literal(id).default(id),
    year: common.year,
    organ: common.organ,
    title: common.title,
    preamble: common.preamble,
    overview: common.overview,
    disclosureBefore: common.disclosureBefore,
    disclosure: tableSchema(edition, 'disclosure'),
    disclosureAfter: common.disclosureAfter,
    applicationsBefore: common.applicationsBefore,
    applications: tableSchema(edition, 'applications'),
    applicationsAfter: common.applicationsAfter,
    proceedingsBefore: common.proceedingsBefore,
    proceedings: tableSchema(edition, 'proceedings'),
    proceedingsAfter: common.proceedingsAfter,
    problems: common.problems,
    other: common.other,
    date: common.date,
    official: common.official,
    archive: common.archive,
    accepted: common.accepted,
  });
}

const schemas = onceFor((edition: EditionSpec) => schemaOfEdition(edition.id));

/** The schema of a report of one edition. Built on first use, then kept. */
export function reportSchema(edition: EditionId): ReturnType<typeof schemaOfEdition> {
  return schemas(editionSpec(edition));
}
