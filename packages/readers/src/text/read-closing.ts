const DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u;

/** The last section without the signature below it, and the date that stood there. */
export interface ClosingReading {
  readonly prose: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

export function readClosing(lines: readonly string[], organ: string | undefined): ClosingReading {
  const last = lines.at(-1)?.replace(/[\s\u3000]/gu, '') ?? '';
  const [, year, month, day] = DATE.exec(last) ?? [];
  if (year === undefined || month === undefined || day === undefined) return { prose: lines, fields: {} };
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const above = lines.at(-2)?.replace(/[\s\u3000]/gu, '');
  const signatureLines = above !== undefined && above === organ ? 2 : 1;
  return { prose: lines.slice(0, -signatureLines), fields: { date } };
}
