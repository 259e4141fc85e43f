import { type Amount, type Count, type FigureSpec, type Finding, withFigure } from '@xxgk/model';
import type { Wording } from '../wording.js';

/** The figures of one table as nested objects, and what was uncertain. */
export interface TableReading {
  readonly figures: object;
  readonly findings: readonly Finding[];
}

/** Collects the figures of a table while its lines are read. */
export interface TableCollector {
  readonly set: (path: string, value: Count | Amount) => void;
  readonly note: (ruleId: string, message: string) => void;
  readonly warn: (ruleId: string, message: string, hint?: string) => void;
  readonly finish: (expected: readonly FigureSpec[]) => TableReading;
}

/** Figures that were expected but not found become `null`, each with a finding; nothing is invented. */
export function createTableCollector(table: string, wording: Wording): TableCollector {
  const values = new Map<string, Count | Amount>();
  const findings: Finding[] = [];
  const path = [table];
  const seen = new Set<string>();
  const add = (finding: Finding): void => {
    if (!seen.has(finding.message)) findings.push(finding);
    seen.add(finding.message);
  };
  return {
    set: (figure, value) => {
      values.set(figure, value);
    },
    note: (ruleId, message) => add({ ruleId, severity: 'note', path, message }),
    warn: (ruleId, message, hint) =>
      add({ ruleId, severity: 'warning', path, message, ...(hint === undefined ? {} : { hint }) }),
    finish: (expected) => {
      let figures: object = {};
      for (const spec of expected) {
        const value = values.get(spec.path);
        const below = spec.path.slice(table.length + 1);
        if (value === undefined) {
          const message = wording.figureMissing(`“${spec.rowLabel}”“${spec.columnLabel}”`);
          add({
            ruleId: 'reader/figure-missing',
            severity: 'warning',
            path: spec.path.split('.'),
            message,
            hint: wording.figureMissingHint,
          });
        }
        figures = withFigure(figures, below, value ?? null);
      }
      return { figures, findings };
    },
  };
}
