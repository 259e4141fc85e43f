import type { Colour, PathSegment, VectorShape } from '@xxgk/document';
import type { Box, ImageMark, VectorMark } from '@xxgk/layout';
import { useId } from 'react';

/** A picture of pixels in its box. */
export function ImageSvg({ mark: { box, image } }: { readonly mark: ImageMark }) {
  const address = `data:${image.mediaType};base64,${image.base64}`;
  return <image {...box} href={address} preserveAspectRatio="none" />;
}

/** Outlines in the units of their drawing, stretched to their box. */
export function VectorSvg({ mark: { box, width, height, shapes } }: { readonly mark: VectorMark }) {
  return (
    <g transform={stretch(box, width, height)}>
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks are painted anew with each layout
        <ShapeSvg key={index} shape={shape} />
      ))}
    </g>
  );
}

function stretch({ x, y, width, height }: Box, naturalWidth: number, naturalHeight: number): string {
  return `translate(${x} ${y}) scale(${width / naturalWidth} ${height / naturalHeight})`;
}

function ShapeSvg({ shape: { path, clips, fill, stroke } }: { readonly shape: VectorShape }) {
  const id = useId();
  const outline = (
    <path
      d={pathData(path)}
      fill={fill === undefined ? 'none' : css(fill.colour)}
      fillRule={fill?.rule}
      {...(stroke === undefined
        ? {}
        : {
            stroke: css(stroke.colour),
            strokeWidth: stroke.width,
            strokeLinecap: stroke.cap,
            strokeLinejoin: stroke.join,
            strokeMiterlimit: stroke.miterLimit,
            strokeDasharray: stroke.dashes.join(' '),
          })}
    />
  );
  return clips.reduceRight(
    (inner, clip, index) => (
      <>
        <clipPath id={`${id}-${index}`}>
          <path d={pathData(clip)} />
        </clipPath>
        <g clipPath={`url(#${id}-${index})`}>{inner}</g>
      </>
    ),
    outline,
  );
}

function pathData(path: readonly PathSegment[]): string {
  return path.map(([command, ...points]) => command + points.join(' ')).join('');
}

function css(colour: Colour): string {
  return `rgb(${colour.map((value) => Math.round(value * 255)).join(' ')})`;
}
