import { defineError, type FindingKind } from '@xxgk/document';
import { closestKey } from '@xxgk/model';
import { findingCatalogue } from '@xxgk/pipeline/findings';

const unknownRule = defineError('option-invalid', {
  'zh-CN': (rule: string, meant: string | undefined) =>
    `没有规则“${rule}”。${meant === undefined ? '用 xxgk explain 查看全部规则。' : `是否应为“${meant}”？`}`,
  en: (rule, meant) =>
    `There is no rule "${rule}". ${meant === undefined ? 'xxgk explain lists all rules.' : `Did you mean "${meant}"?`}`,
});

/** What is known of an id. @throws XxgkError `option-invalid`, with the one that was probably meant, if it is unknown */
export function findingNamed(id: string): FindingKind {
  const kind = findingCatalogue.find((candidate) => candidate.id === id);
  if (kind !== undefined) return kind;
  const ids = findingCatalogue.map((candidate) => candidate.id);
  throw unknownRule([id, closestKey(id, ids)]);
}
