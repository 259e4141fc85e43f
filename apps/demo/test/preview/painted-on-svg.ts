import { type Painted, type PaintedLine, type PaintedRun, rounded } from './painted.js';

/** Reads a page's markup. */
export function paintedOnSvg(markup: string): Painted {
  const runs: PaintedRun[] = [];
  const lines: PaintedLine[] = [];
  for (const [, tag = '', attributes = '', content = ''] of markup.matchAll(
    /<(text|path)\b([^>]*)>(?:([^<]*)<\/text>)?/g,
  )) {
    if (tag === 'text') runs.push(run(attributes, content));
    else if (attribute(attributes, 'fill') === 'none') lines.push(...linesOf(attributes));
  }
  return { runs, lines };
}

function run(attributes: string, content: string): PaintedRun {
  const matrix = /matrix\(([^)]*)\)/
    .exec(attribute(attributes, 'transform') ?? '')?.[1]
    ?.split(/[ ,]+/)
    .map(Number);
  const [a = 1, b = 0, , , x = number(attributes, 'x'), baseline = number(attributes, 'y')] = matrix ?? [];
  return {
    text: unescaped(content),
    typeface: (attribute(attributes, 'font-family') ?? '').replace('xxgk-', ''),
    size: number(attributes, 'font-size'),
    letterSpacing: number(attributes, 'letter-spacing'),
    x: rounded(x),
    baseline: rounded(baseline),
    widthScale: rounded(a === 0 ? b : a),
    isTurned: a === 0,
    colour: (attribute(attributes, 'fill') ?? '#000000').toLowerCase(),
  };
}

function linesOf(attributes: string): readonly PaintedLine[] {
  const stroke = attribute(attributes, 'stroke') ?? '';
  return [...(attribute(attributes, 'd') ?? '').matchAll(/M(\S+) (\S+?)L(\S+) (\S+?)(?=M|$)/g)].map(
    (match) => ({
      ends: match.slice(1).map((value) => rounded(Number(value))),
      thickness: number(attributes, 'stroke-width'),
      colour: (stroke === 'currentColor' ? '#000000' : stroke).toLowerCase(),
    }),
  );
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
}

function number(attributes: string, name: string): number {
  return rounded(Number(attribute(attributes, name) ?? 0));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
