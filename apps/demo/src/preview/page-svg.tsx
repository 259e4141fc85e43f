import type { Mark, Page, TextRun } from '@xxgk/layout';
import { memo } from 'react';
import { familyOf } from '../fonts/use-page-fonts.js';
import { ImageSvg, VectorSvg } from './picture-svg.js';

interface PageSvgProps {
  readonly page: Page;
  readonly label: string;
  /** Pixels to a point. */
  readonly scale: number;
}

/** A page painted from the page model: every run where the PDF has it. Places and breaks nothing. */
export const PageSvg = memo(function PageSvg({ page, label, scale }: PageSvgProps) {
  const { width, height, marks } = page;
  return (
    <svg
      role="img"
      aria-label={label}
      className="page"
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
    >
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks are painted anew with each layout
        <MarkSvg key={index} mark={mark} />
      ))}
    </svg>
  );
});

function MarkSvg({ mark }: { readonly mark: Mark }) {
  if (mark.kind === 'text')
    return mark.runs.map((run) => (
      <RunSvg key={`${run.x} ${run.baseline}`} run={run} turned={mark.turned === true} />
    ));
  if (mark.kind === 'image') return <ImageSvg mark={mark} />;
  if (mark.kind === 'vector') return <VectorSvg mark={mark} />;
  const path = mark.lines.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('');
  return <path d={path} stroke="currentColor" strokeWidth={mark.thickness} fill="none" />;
}

interface RunSvgProps {
  readonly run: TextRun;
  readonly turned: boolean;
}

function RunSvg({ run: { text, face, size, x, baseline, letterSpacing }, turned }: RunSvgProps) {
  return (
    <text
      x={x}
      y={baseline}
      transform={turned ? `rotate(90 ${x} ${baseline})` : undefined}
      fontFamily={familyOf(face)}
      fontSize={size}
      letterSpacing={letterSpacing}
      xmlSpace="preserve"
    >
      {text}
    </text>
  );
}
