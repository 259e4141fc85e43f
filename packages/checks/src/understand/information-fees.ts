import type { TextRange } from '@xxgk/document';
import { type ProseField, proseFields, type Report } from '@xxgk/model';
import { numberRange, understandProse } from './understand-prose.js';

/** An amount of 信息处理费 that the prose names. */
export interface InformationFee {
  readonly key: ProseField;
  /** The number as it stands in the prose. */
  readonly range: TextRange;
  readonly yuan: number;
}

/** The amounts of 信息处理费 that a report's prose names for its own year and organ, in order. Never throws. */
export function informationFees(report: Report): readonly InformationFee[] {
  return proseFields.flatMap((key) => {
    const prose = understandProse(report[key] ?? '', report);
    return prose.statements
      .filter(
        ({ metrics, period, scope }) =>
          metrics[0] === 'informationFee' && period === 'this' && scope !== 'different',
      )
      .map((statement) => ({ key, range: numberRange(prose, statement), yuan: statement.quantity.value }));
  });
}
