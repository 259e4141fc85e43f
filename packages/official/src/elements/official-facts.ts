import type { Official, OfficialForm } from './official.js';

/** One value, several or none as a list. */
export function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
}

/** What follows the organs in the mark where nothing is said. @rule GB/T 9704-2012 §7.2.4, §10 */
const SUFFIX: Readonly<Record<OfficialForm, string>> = {
  document: '文件',
  letter: '',
  order: '令',
  minutes: '纪要',
};

/** Beyond so many organs the mark names the host alone: the first page must show text. @rule GB/T 9704-2012 §7.2.4, §7.3.3; number: house */
const MOST_MARK_ORGANS = 16;

/** What `official` says once its defaults are filled in. */
export interface OfficialFacts {
  readonly form: OfficialForm;
  readonly upward: boolean;
  readonly organs: readonly string[];
  readonly markOrgans: readonly string[];
  /** How many organs the mark would name if it had room for all. */
  readonly markOrganCount: number;
  readonly suffix: string;
  readonly signers: readonly string[];
  readonly stamped: boolean;
}

/** Fills in the defaults of the elements of a document of `organ`. In the mark of a letter the host stands alone. @rule GB/T 9704-2012 §7.2.4, §10.1 */
export function officialFacts(official: Official, organ: string): OfficialFacts {
  const form = official.form ?? 'document';
  const organs = official.organs === undefined ? [organ] : listOf(official.organs);
  const signers = listOf(official.signers);
  const direction = official.direction ?? (signers.length > 0 && form === 'document' ? 'up' : 'down');
  const named = official.markOrgans === undefined ? organs : listOf(official.markOrgans);
  const hostAlone = form === 'letter' || named.length > MOST_MARK_ORGANS;
  const markOrgans = hostAlone ? named.slice(0, 1) : named;
  return {
    form,
    upward: direction === 'up' && form === 'document',
    organs,
    markOrgans,
    markOrganCount: form === 'letter' ? markOrgans.length : named.length,
    suffix: official.suffix ?? SUFFIX[form],
    signers,
    stamped: official.stamped === undefined ? form !== 'minutes' : String(official.stamped) === 'true',
  };
}

/** Whether documents of a form bear a 发文字号. @rule GB/T 9704-2012 §7.2.5, §10 */
export function isNumbered(form: OfficialForm): boolean {
  return form === 'document' || form === 'letter';
}
