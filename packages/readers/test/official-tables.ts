import {
  applicantColumns,
  type EditionId,
  editionSpec,
  figureSpecs,
  leafRows,
  outcomeColumns,
  proceedingGroups,
} from '@xxgk/model';

/** A cell as a site has it; spans of 1 are left out. */
export interface Cell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

export type Grid = readonly (readonly Cell[])[];

/** The three tables of a report as published, and the figure that stands at each path. */
export interface OfficialTables {
  readonly disclosure: Grid;
  readonly applications: Grid;
  readonly proceedings: Grid;
  readonly figures: ReadonlyMap<string, number>;
}

/** The tables of an edition with figures that keep its sums: each figure differs from its neighbours. */
export function officialTables(id: EditionId, seed = 1): OfficialTables {
  const figures = makeFigures(id, seed);
  const at = (path: string): Cell => ({ text: String(figures.get(path)) });
  return {
    disclosure: disclosureGrid(id, at),
    applications: applicationsGrid(id, at),
    proceedings: proceedingsGrid(at),
    figures,
  };
}

function makeFigures(id: EditionId, seed: number): Map<string, number> {
  const edition = editionSpec(id);
  let state = seed;
  const next = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  const figures = new Map(figureSpecs(edition).map(({ path }) => [path, next(90) + 1]));
  const rows = leafRows(edition.applications).map(({ path }) => `applications.${path}`);
  const parts = applicantColumns.slice(0, -1).map(({ key }) => key);
  const sum = (paths: readonly string[]): number =>
    paths.reduce((total, path) => total + (figures.get(path) ?? 0), 0);
  for (const column of parts) {
    const outcomes = rows.filter((row) => row.includes('.results.') && !row.endsWith('.total'));
    figures.set(`applications.results.total.${column}`, sum(outcomes.map((row) => `${row}.${column}`)));
  }
  for (const row of rows) figures.set(`${row}.total`, sum(parts.map((column) => `${row}.${column}`)));
  for (const { key } of proceedingGroups) {
    const outcomes = outcomeColumns.slice(0, -1).map((column) => `proceedings.${key}.${column.key}`);
    figures.set(`proceedings.${key}.total`, sum(outcomes));
  }
  return figures;
}

function disclosureGrid(id: EditionId, at: (path: string) => Cell): Grid {
  return editionSpec(id).disclosure.flatMap(({ clause, columns, rows }) => {
    const wide = columns.length === 1 ? { columns: 3 } : {};
    return [
      [{ text: clause, columns: 4 }],
      [{ text: '信息内容' }, ...columns.map(({ label }) => ({ text: label, ...wide }))],
      ...rows.map((row) => [
        { text: row.label },
        ...columns.map(({ key }) => ({ ...at(`disclosure.${row.key}.${key}`), ...wide })),
      ]),
    ];
  });
}

function applicationsGrid(id: EditionId, at: (path: string) => Cell): Grid {
  const leaves = leafRows(editionSpec(id).applications);
  const results = leaves.filter(({ groups }) => groups.length > 0);
  const body = leaves.map(({ path, row, groups }, index): readonly Cell[] => {
    const figures = applicantColumns.map(({ key }) => at(`applications.${path}.${key}`));
    const label = row.label ?? row.key;
    if (groups.length === 0) return [{ text: label, columns: 3 }, ...figures];
    const first = index === leaves.findIndex((leaf) => leaf.groups.length > 0);
    const outer = first ? [{ text: groups[0]?.label ?? '', rows: results.length }] : [];
    const inner = groups[1];
    if (inner?.label === undefined) return [...outer, { text: label, columns: 2 }, ...figures];
    const opens = inner.rows?.[0] === row;
    const group = opens ? [{ text: inner.label, rows: inner.rows?.length ?? 1 }] : [];
    return [...outer, ...group, { text: label }, ...figures];
  });
  const [person, ...rest] = applicantColumns;
  return [
    [
      { text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', columns: 3, rows: 3 },
      { text: '申请人情况', columns: 7 },
    ],
    [
      { text: person.label, rows: 2 },
      { text: '法人或其他组织', columns: 5 },
      { text: '总计', rows: 2 },
    ],
    rest.slice(0, -1).map(({ label }) => ({ text: label })),
    ...body,
  ];
}

function proceedingsGrid(at: (path: string) => Cell): Grid {
  const outcomes = outcomeColumns.map(({ label }) => ({ text: label }));
  return [
    [
      { text: '行政复议', columns: 5 },
      { text: '行政诉讼', columns: 10 },
    ],
    [
      ...outcomes.map((cell) => ({ ...cell, rows: 2 })),
      { text: '未经复议直接起诉', columns: 5 },
      { text: '复议后起诉', columns: 5 },
    ],
    [...outcomes, ...outcomes],
    proceedingGroups.flatMap(({ key }) =>
      outcomeColumns.map((column) => at(`proceedings.${key}.${column.key}`)),
    ),
  ];
}
