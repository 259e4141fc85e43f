/** The two editions of the official form. */
export type EditionId = '2019' | '2021';

/** The three statistical tables of the form. */
export type TableId = 'disclosure' | 'applications' | 'proceedings';

/** What a figure measures: a count of things, a change that may be negative, or an amount of money. */
export type Measure = 'count' | 'change' | 'amount';

/** A figure column of a block of table A. */
export interface DisclosureColumn {
  readonly key: string;
  readonly label: string;
  readonly measure?: Measure;
}

/** A row of table A. `aliases` are labels seen in published reports. */
export interface DisclosureRow {
  readonly key: string;
  readonly label: string;
  readonly aliases?: readonly string[];
}

/** The part of table A that belongs to one clause of article 20. */
export interface DisclosureBlock {
  readonly clause: string;
  readonly columns: readonly DisclosureColumn[];
  readonly rows: readonly DisclosureRow[];
}

/** A row of table B, or a group of rows. A group without a label is not printed, only part of the path. */
export interface ApplicationRow {
  readonly key: string;
  readonly label?: string;
  readonly aliases?: readonly string[];
  readonly rows?: readonly ApplicationRow[];
}

/** A figure column of table B or C. */
export interface FigureColumn {
  readonly key: string;
  readonly label: string;
  readonly aliases?: readonly string[];
}

/** A proceeding of table C: its five outcome columns stand under its label. */
export interface ProceedingGroup {
  readonly key: string;
  readonly label: string;
  readonly aliases?: readonly string[];
}

/** One of the six sections. `content` names the prose or the table it holds. */
export interface SectionSpec {
  readonly number: string;
  readonly heading: string;
  readonly aliases?: readonly string[];
  readonly content: ProseKey | TableId;
}

/** Keys of the report that hold prose of a section. */
export type ProseKey = 'overview' | 'problems' | 'other';

/** An edition of the form, wholly as data; schema, checks, tables and readers are derived from it. */
export interface EditionSpec {
  readonly id: EditionId;
  readonly source: string;
  /** First and last report year the edition applies to. */
  readonly firstYear: number;
  readonly lastYear?: number;
  readonly sections: readonly SectionSpec[];
  readonly disclosure: readonly DisclosureBlock[];
  readonly applications: readonly ApplicationRow[];
}
