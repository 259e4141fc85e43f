import type { Language } from '@xxgk/document';
import { type Organ, starterProse } from '@xxgk/model';
import { type ReadResult, readResult } from '../read-result.js';
import type { ListedReport } from './read-list-rows.js';

/** What of a row is looked at before it is held against the schema. */
interface RowInput {
  readonly organ?: { readonly kind?: Organ['kind'] };
  readonly overview?: string;
  readonly problems?: string;
  readonly other?: string;
}

/** The report of a row of a list. Prose that is left blank is what the program drafts from the figures. Never throws. */
export function readListedReport(
  { input, findings }: Pick<ListedReport, 'input' | 'findings'>,
  language: Language = 'zh-CN',
): ReadResult {
  const { organ, overview, problems, other } = input as RowInput;
  const draft = starterProse(organ?.kind ?? 'department');
  const completed = {
    ...input,
    overview: overview || draft.overview,
    problems: problems || draft.problems,
    other: other || draft.other,
  };
  return readResult({ input: completed, findings, provenance: [] }, language);
}
