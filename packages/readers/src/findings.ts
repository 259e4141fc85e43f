import type { FindingKind } from '@xxgk/document';
import * as data from './data/data-findings.js';
import * as documentFindings from './interpret/document-findings.js';
import * as embedded from './interpret/embedded/embedded-findings.js';
import * as file from './interpret/file-findings.js';
import * as identity from './interpret/prose/identity-findings.js';
import * as prose from './interpret/prose/prose-findings.js';
import * as edition from './interpret/tables/edition-findings.js';
import * as figure from './interpret/tables/figure-findings.js';
import * as remark from './interpret/tables/figure-remark-findings.js';
import * as label from './interpret/tables/label-findings.js';
import * as row from './interpret/tables/row-findings.js';
import * as spreadsheet from './spreadsheet/spreadsheet-findings.js';
import * as told from './told/told-findings.js';
import * as verifiedContent from './verify/content-findings.js';
import * as verifiedFile from './verify/file-findings.js';
import * as verifiedOfd from './verify/ofd-findings.js';

/** Everything that reading and verifying a file can find. */
export const readerFindings: readonly FindingKind[] = [
  file,
  data,
  documentFindings,
  identity,
  prose,
  edition,
  label,
  row,
  figure,
  remark,
  spreadsheet,
  embedded,
  told,
  verifiedFile,
  verifiedContent,
  verifiedOfd,
].flatMap((definitions): readonly FindingKind[] => Object.values(definitions));
