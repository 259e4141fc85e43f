import {
  applicantColumns,
  type DisclosureBlock,
  type DisclosureRow,
  type EditionId,
  editionIds,
  editionSpec,
  type LeafRow,
  leafRows,
  outcomeColumns,
  proceedingGroups,
  type TableId,
} from '@xxgk/model';
import { type Labelled, labelled } from './label.js';

/** A row of table A with the block it belongs to, in one edition. */
export interface DisclosureItem {
  readonly edition: EditionId;
  readonly block: DisclosureBlock;
  readonly row: DisclosureRow;
}

/** Rows of table A of an edition. */
export function disclosureLabels(edition: EditionId): readonly Labelled<DisclosureItem>[] {
  return editionSpec(edition).disclosure.flatMap((block) =>
    block.rows.map((row) => labelled({ edition, block, row }, row.label, row.aliases)),
  );
}

/** Names of the figure columns of table A of an edition, each once. */
export function disclosureColumnLabels(edition: EditionId): readonly Labelled<string>[] {
  const columns = editionSpec(edition).disclosure.flatMap((block) => block.columns);
  const byLabel = new Map(columns.map(({ label }) => [label, labelled(label, label)]));
  return [...byLabel.values()];
}

/** Rows of table B of an edition; a row also goes by its group's label before its own. */
export function leafLabels(edition: EditionId): readonly Labelled<LeafRow>[] {
  return leafRows(editionSpec(edition).applications).map((leaf) => {
    const label = leaf.row.label ?? leaf.row.key;
    const group = leaf.groups.at(-1)?.label;
    const withGroup =
      group === undefined ? [] : [`${group}${label}`, `${group}${label.replace(/^\d+\./, '')}`];
    return labelled(leaf, label, [...(leaf.row.aliases ?? []), ...withGroup]);
  });
}

/** Groups of rows of table B of an edition. */
export function groupLabels(edition: EditionId): readonly Labelled<string>[] {
  const groups = leafRows(editionSpec(edition).applications).flatMap(({ groups: outer }) => outer);
  const byKey = new Map(groups.flatMap(({ key, label }) => (label === undefined ? [] : [[key, label]])));
  return [...byKey].map(([key, label]) => labelled(key, label));
}

/** Columns of table B. */
export const applicantLabels: readonly Labelled<string>[] = applicantColumns.map((column) =>
  labelled(column.key, column.label, 'aliases' in column ? column.aliases : []),
);

/** Outcomes of table C. */
export const outcomeLabels: readonly Labelled<string>[] = outcomeColumns.map((column) =>
  labelled(column.key, column.label, 'aliases' in column ? column.aliases : []),
);

/** Proceedings of table C. */
export const proceedingLabels: readonly Labelled<string>[] = proceedingGroups.map((group) =>
  labelled(group.key, group.label, 'aliases' in group ? group.aliases : []),
);

/** Labels that only occur in one of the tables; totals and 其他 occur in more and tell nothing. */
export const tellingLabels: readonly Labelled<TableId>[] = [
  ...editionIds.flatMap((id) => [
    ...disclosureLabels(id).map(({ official, item }) =>
      labelled<TableId>('disclosure', official, item.row.aliases),
    ),
    ...disclosureColumnLabels(id).map(({ official }) => labelled<TableId>('disclosure', official)),
    ...editionSpec(id).disclosure.map(({ clause }) => labelled<TableId>('disclosure', clause)),
    ...leafLabels(id)
      .filter(({ item }) => item.row.key !== 'other' && item.row.key !== 'total')
      .map(({ official }) => labelled<TableId>('applications', official)),
    ...groupLabels(id).map(({ official }) => labelled<TableId>('applications', official)),
  ]),
  labelled<TableId>('disclosure', '信息内容'),
  ...applicantLabels
    .filter(({ item }) => !isShared(item))
    .map(({ official }) => labelled<TableId>('applications', official)),
  labelled<TableId>('applications', '申请人情况'),
  labelled<TableId>('applications', '法人或其他组织'),
  labelled<TableId>('applications', '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和'),
  ...outcomeLabels
    .filter(({ item }) => item !== 'total')
    .map(({ official }) => labelled<TableId>('proceedings', official)),
  ...proceedingLabels.map(({ official }) => labelled<TableId>('proceedings', official)),
  labelled<TableId>('proceedings', '行政诉讼'),
];

function isShared(column: string): boolean {
  return column === 'other' || column === 'total';
}
