import type { Finding } from '@xxgk/document';
import type { PagePlace } from '../preparing/page-places.js';

/** A place with what is said of it. */
export interface MarkedPlace extends PagePlace {
  readonly severity: Finding['severity'] | 'current';
}

/** Over a page: where the caret of the form stands, and what findings speak of. Not printed, and nothing to read. */
export function PageOverlay({ places }: { readonly places: readonly MarkedPlace[] }) {
  return (
    <g className="page-overlay">
      {places.map(({ path, line, severity, x, y, width, height }) => (
        <rect
          key={`${severity} ${path} ${line} ${x} ${y}`}
          className={severity}
          x={x - 2}
          y={y}
          width={width + 4}
          height={height}
        />
      ))}
    </g>
  );
}
