import type { DocumentMetadata } from '@xxgk/document';
import { officialDate } from '@xxgk/official';

/** What a clerk may change in one place so that it changes wherever it stands. */
export type FieldName = 'organ' | 'year' | 'date';

/** A field as Word shows it on a control. */
export const fieldTitles: Readonly<Record<FieldName, string>> = {
  organ: '发文机关',
  year: '报告年度',
  date: '成文日期',
};

/** One stretch of a text, and the field it is an occurrence of. */
export interface FieldPiece {
  readonly text: string;
  readonly field?: FieldName;
}

const FIRST_ID = 1001;

/** The fields of one document: their values, and numbers for the controls that show them. */
export class DocumentFields {
  /**
   * Values as the data store keeps them; the date in ISO 8601. 年 is part of the year: LibreOffice puts no space between
   * digits and a character where a control begins or ends.
   */
  readonly values: Readonly<Partial<Record<FieldName, string>>>;
  readonly #shown: readonly (readonly [FieldName, string])[];
  #lastId = FIRST_ID - 1;

  constructor({ organ, year, date }: Partial<Pick<DocumentMetadata, 'organ' | 'year' | 'date'>> = {}) {
    const values = {
      ...(organ ? { organ } : {}),
      ...(year === undefined ? {} : { year: `${year}年` }),
      ...(date === undefined ? {} : { date }),
    };
    this.values = values;
    const shown = { ...values, ...(date === undefined ? {} : { date: officialDate(date) }) };
    this.#shown = Object.entries(shown) as [FieldName, string][];
  }

  /** A number no other control of the document has. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Cuts a text at the occurrences of `names`. Pieces join up to the text. */
  cut(text: string, names: readonly FieldName[]): readonly FieldPiece[] {
    for (const [field, shown] of this.#shown) {
      if (!names.includes(field)) continue;
      const at = text.indexOf(shown);
      if (at < 0) continue;
      const rest = text.slice(at + shown.length);
      return [...this.cut(text.slice(0, at), names), { text: shown, field }, ...this.cut(rest, names)];
    }
    return text === '' ? [] : [{ text }];
  }
}
