import { defineError } from '@xxgk/document';
import { type EditionId, editionForYear, editionIds, isEditionId, type Organ } from '@xxgk/model';

const KINDS: readonly Organ['kind'][] = ['government', 'department', 'other'];

const badYear = defineError('option-invalid', {
  'zh-CN': (year: string) => `报告年度“${year}”无法使用。请写成四位年份，2019 年及以后。`,
  en: (year) => `"${year}" is no year of a report: give four digits, 2019 or later.`,
});

const badEdition = defineError('option-invalid', {
  'zh-CN': (edition: string) => `没有“${edition}”这一版报告格式。可选：${editionIds.join('、')}。`,
  en: (edition) => `There is no edition "${edition}". Choose ${editionIds.join(' or ')}.`,
});

const badKind = defineError('option-invalid', {
  'zh-CN': (kind: string) => `机关类别“${kind}”不在可选值之内。可选：government、department、other。`,
  en: (kind) => `There is no kind "${kind}". Choose government, department or other.`,
});

/** A year of reports. @throws XxgkError `option-invalid` for anything else */
export function yearOption(year: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  const number = /^\d{4}$/u.test(year) ? Number(year) : Number.NaN;
  if (editionForYear(number) === undefined) throw badYear([year]);
  return number;
}

/** An edition of the form. @throws XxgkError `option-invalid` for anything else */
export function editionOption(edition: string | undefined): EditionId | undefined {
  if (edition === undefined || isEditionId(edition)) return edition;
  throw badEdition([edition]);
}

/** A kind of organ. @throws XxgkError `option-invalid` for anything else */
export function kindOption(kind: string | undefined): Organ['kind'] | undefined {
  const known = KINDS.find((candidate) => candidate === kind);
  if (kind !== undefined && known === undefined) throw badKind([kind]);
  return known;
}
