import { z } from 'zod';
import { amountSchema, changeSchema, countSchema } from './count.js';
import { type FigureSpec, figureSpecs } from './editions/figures.js';
import type { EditionSpec, Measure, TableId } from './editions/form.js';

const SCHEMA_OF_MEASURE: Readonly<Record<Measure, z.ZodType>> = {
  count: countSchema,
  change: changeSchema,
  amount: amountSchema,
};

interface Branch {
  readonly children: Map<string, Branch>;
  figure?: FigureSpec;
}

/** The schema of one table of an edition: strict nested objects, totals optional. Derived from the edition's figures. */
export function tableSchema(edition: EditionSpec, table: TableId): z.ZodType {
  const root: Branch = { children: new Map() };
  for (const figure of figureSpecs(edition).filter((spec) => spec.table === table)) {
    let branch = root;
    for (const key of figure.path.split('.').slice(1)) {
      const next = branch.children.get(key) ?? { children: new Map() };
      branch.children.set(key, next);
      branch = next;
    }
    branch.figure = figure;
  }
  return branchSchema(root);
}

function branchSchema(branch: Branch): z.ZodType {
  if (branch.figure) {
    const schema = SCHEMA_OF_MEASURE[branch.figure.measure];
    return branch.figure.isTotal ? schema.optional() : schema;
  }
  const shape = Object.fromEntries([...branch.children].map(([key, child]) => [key, branchSchema(child)]));
  const isTotalRow = [...branch.children.values()].every(({ figure }) => figure?.isTotal === true);
  const schema = z.strictObject(shape);
  return isTotalRow ? schema.optional() : schema;
}
