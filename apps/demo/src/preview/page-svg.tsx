import { type Mark, type Page, STRONG_OUTLINE, type TextRun } from '@xxgk/layout';
import { memo } from 'react';
import { familyOf } from '../fonts/install-faces.js';
import { type MarkedPlace, PageOverlay } from './page-overlay.js';
import { ImageSvg, VectorSvg } from './picture-svg.js';

interface PageSvgProps {
  readonly page: Page;
  readonly id: string;
  readonly label: string;
  /** Pixels to a point. */
  readonly scale: number;
  /** What is marked on it. */
  readonly marked: readonly MarkedPlace[];
  /** Told the point that was clicked, in points. */
  readonly onPoint: (point: { readonly x: number; readonly y: number }) => void;
}

/** A page painted from the page model: every run where the PDF has it. Places and breaks nothing. */
export const PageSvg = memo(function PageSvg(props: PageSvgProps) {
  const { page, id, label, scale, marked, onPoint } = props;
  const { width, height, marks } = page;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short way for the mouse; the fields themselves are at hand for keys
    <svg
      role="img"
      aria-label={label}
      className="page"
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      onClick={({ currentTarget, clientX, clientY }) => {
        const { left, top } = currentTarget.getBoundingClientRect();
        onPoint({ x: (clientX - left) / scale, y: (clientY - top) / scale });
      }}
    >
      <PageOverlay places={marked} />
      <MarksSvg id={id} marks={marks} />
    </svg>
  );
});

/** The marks without their frame, painted anew only when they change, not with each step of zoom. */
const MarksSvg = memo(function MarksSvg({
  id,
  marks,
}: {
  readonly id: string;
  readonly marks: readonly Mark[];
}) {
  return (
    <g id={id}>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks are painted anew with each layout
        <MarkSvg key={index} mark={mark} />
      ))}
    </g>
  );
});

function MarkSvg({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'text':
      return mark.runs.map((run) => (
        <RunSvg key={`${run.x} ${run.baseline}`} run={run} turned={mark.turned === true} />
      ));
    case 'image':
      return <ImageSvg mark={mark} />;
    case 'vector':
      return <VectorSvg mark={mark} />;
    case 'rules':
      return (
        <path
          d={mark.lines.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('')}
          stroke={mark.colour ?? 'currentColor'}
          strokeWidth={mark.thickness}
          fill="none"
        />
      );
  }
}

interface RunSvgProps {
  readonly run: TextRun;
  readonly turned: boolean;
}

/** A run that is turned or set narrower is placed by its transformation, as the PDF's text matrix does it. */
function RunSvg({ run, turned }: RunSvgProps) {
  const { text, face, size, x, baseline, letterSpacing, widthScale = 1, colour, isStrong } = run;
  const place =
    turned || widthScale !== 1
      ? {
          x: 0,
          y: 0,
          transform: `matrix(${turned ? [0, widthScale, -1, 0] : [widthScale, 0, 0, 1]} ${x} ${baseline})`,
        }
      : { x, y: baseline };
  return (
    <text
      {...place}
      fontFamily={familyOf(face)}
      fontSize={size}
      letterSpacing={letterSpacing}
      fill={colour}
      {...(isStrong === true ? { stroke: colour ?? 'currentColor', strokeWidth: size * STRONG_OUTLINE } : {})}
      xmlSpace="preserve"
    >
      {text}
    </text>
  );
}
