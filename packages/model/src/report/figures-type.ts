import type { Amount, Count } from './count.js';
import type { ApplicationRow, DisclosureBlock } from './editions/form.js';
import type { applicantColumns, outcomeColumns, proceedingGroups } from './editions/shared-parts.js';

/** The seven figures of a row of table B. */
export type Applicants = Readonly<Record<(typeof applicantColumns)[number]['key'], Count>>;

/** The five figures of a proceeding of table C. */
export type Outcomes = Readonly<Record<(typeof outcomeColumns)[number]['key'], Count>>;

/** Table C. */
export type Proceedings = Readonly<Record<(typeof proceedingGroups)[number]['key'], Outcomes>>;

/** Table B of an edition, derived from its rows. */
export type ApplicationsOf<Rows extends readonly ApplicationRow[]> = {
  readonly [Row in Rows[number] as Row['key']]: Row extends {
    readonly rows: infer Inner extends readonly ApplicationRow[];
  }
    ? ApplicationsOf<Inner>
    : Applicants;
};

type FigureOf<Column> = Column extends { readonly measure: 'amount' } ? Amount : Count;

type BlockFigures<Block extends DisclosureBlock> = {
  readonly [Row in Block['rows'][number] as Row['key']]: {
    readonly [Column in Block['columns'][number] as Column['key']]: FigureOf<Column>;
  };
};

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer Whole,
) => void
  ? Whole
  : never;

type EachBlock<Block> = Block extends DisclosureBlock ? BlockFigures<Block> : never;

/** Table A of an edition, derived from its blocks. */
export type DisclosureOf<Blocks extends readonly DisclosureBlock[]> = Intersection<EachBlock<Blocks[number]>>;
