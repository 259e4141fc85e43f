import type { Table } from '@xxgk/document';
import type { TableId } from '../report/editions/form.js';
import type { Report } from '../report/report.js';
import { composeApplicationsTable } from './compose-applications-table.js';
import { composeDisclosureTable } from './compose-disclosure-table.js';
import { composeProceedingsTable } from './compose-proceedings-table.js';

/** Makes each of the three tables of the form, labels, spans and figures, as it stands on paper. Pure. */
export const composeTable: Readonly<Record<TableId, (report: Report) => Table>> = {
  disclosure: composeDisclosureTable,
  applications: composeApplicationsTable,
  proceedings: composeProceedingsTable,
};
