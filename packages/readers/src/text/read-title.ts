const ORGAN_FIRST = /^(?<organ>.+?)(?<year>\d{4})年度?政府信息公开.*报告$/u;
const YEAR_FIRST = /^(?<year>\d{4})年度?(?<organ>.+?)政府信息公开.*报告$/u;

/** Title, organ and year as they stand before the first heading; lines below the title are the preamble. */
export interface TitleReading {
  readonly organ: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

export function readTitle(lines: readonly string[]): TitleReading {
  const compact = lines.map((line) => line.replace(/[\s\u3000]/gu, ''));
  for (let count = 1; count <= Math.min(3, compact.length); count += 1) {
    const title = compact.slice(0, count).join('');
    const groups = (ORGAN_FIRST.exec(title) ?? YEAR_FIRST.exec(title))?.groups;
    const organ = groups?.['organ'];
    if (organ === undefined) continue;
    const year = Number(groups?.['year']);
    const preamble = lines
      .slice(count)
      .map((line) => line.trim())
      .join('\n');
    const isDefault = title === `${organ}${year}年政府信息公开工作年度报告`;
    return {
      organ,
      fields: {
        year,
        organ: { name: organ, kind: /人民政府$/u.test(organ) ? 'government' : 'department' },
        ...(isDefault ? {} : { title }),
        ...(preamble === '' ? {} : { preamble }),
      },
    };
  }
  return { organ: undefined, fields: {} };
}
