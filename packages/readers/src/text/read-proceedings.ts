import { type EditionSpec, figureSpecs } from '@xxgk/model';
import { readFigure } from '../read-figure.js';
import type { Wording } from '../wording.js';
import { splitLine } from './split-line.js';
import { createTableCollector, type TableReading } from './table-reading.js';

/** Reads table C: the fifteen figures of its one row, in the order of the form. */
export function readProceedings(
  lines: readonly string[],
  edition: EditionSpec,
  wording: Wording,
): TableReading {
  const collector = createTableCollector('proceedings', wording);
  const specs = figureSpecs(edition).filter(({ table }) => table === 'proceedings');
  const figures = lines.flatMap((line) => splitLine(line).figures);
  if (figures.length !== specs.length) {
    collector.warn('reader/row-incomplete', wording.rowIncomplete('四', figures.length, specs.length));
  }
  if (figures.length <= specs.length) {
    specs.forEach(({ path }, index) => {
      const figure = figures[index];
      if (figure !== undefined) collector.set(path, readFigure(figure));
    });
  }
  return collector.finish(specs);
}
