import type { FindingKind } from '@xxgk/document';
import { chartEmpty, chartOfOneYear, chartUnknown } from './chart-findings.js';

/** Everything that is found in the charts of a report. */
export const chartFindings: readonly FindingKind[] = [chartUnknown, chartOfOneYear, chartEmpty];
