import { vendoredAssets } from '@xxgk/fonts';
import { type Painted, type PaintedLine, type PaintedRun, rounded } from './painted.js';

type Matrix = readonly [number, number, number, number, number, number];
type Arguments = readonly unknown[];

interface State {
  readonly matrix: Matrix;
  readonly text: Matrix;
  readonly font: string;
  readonly size: number;
  readonly letterSpacing: number;
  readonly fill: string;
  readonly stroke: string;
  readonly thickness: number;
}

const START: State = {
  matrix: [1, 0, 0, 1, 0, 0],
  text: [1, 0, 0, 1, 0, 0],
  font: '',
  size: 0,
  letterSpacing: 0,
  fill: '#000000',
  stroke: '#000000',
  thickness: 1,
};

/** Reads a PDF with pdf.js: what its content operators show, in points from the top left corner of the page. */
export async function paintedOnPdf(bytes: Uint8Array): Promise<readonly Painted[]> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  const pages: Painted[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const reader = new OperatorReader(page.getViewport({ scale: 1 }).height, (id) =>
      typefaceOf(page.commonObjs.get(id).name),
    );
    const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code, name]));
    for (const [index, code] of fnArray.entries()) {
      reader.read(names.get(code) ?? '', (argsArray[index] ?? []) as Arguments);
    }
    pages.push(reader.painted);
  }
  await task.destroy();
  return pages;
}

/** `ABCDEF+XXGKFangSong-Regular` → `fangsong` */
function typefaceOf(name: string): string {
  return vendoredAssets.find(({ postscriptName }) => name.endsWith(`+${postscriptName}`))?.typeface ?? name;
}

class OperatorReader {
  readonly #runs: PaintedRun[] = [];
  readonly #lines: PaintedLine[] = [];
  readonly #saved: State[] = [];
  readonly #typefaceOf: (font: string) => string;
  #state: State;

  constructor(height: number, typeface: (font: string) => string) {
    this.#state = { ...START, matrix: [1, 0, 0, -1, 0, height] };
    this.#typefaceOf = typeface;
  }

  get painted(): Painted {
    return { runs: this.#runs, lines: this.#lines };
  }

  read(operator: string, args: Arguments): void {
    if (operator === 'save') this.#saved.push(this.#state);
    else if (operator === 'restore') this.#state = this.#saved.pop() ?? this.#state;
    else if (operator === 'showText') this.#showText(args[0] as Arguments);
    else if (operator === 'constructPath') this.#path(args);
    else this.#state = { ...this.#state, ...changeOf(operator, args, this.#state) };
  }

  #showText(glyphs: Arguments): void {
    const { matrix, text, font, size, letterSpacing, fill } = this.#state;
    const [a, b, , , x, baseline] = multiply(matrix, text);
    this.#runs.push({
      text: glyphs.map((glyph) => (glyph as { readonly unicode: string }).unicode).join(''),
      typeface: this.#typefaceOf(font),
      size: rounded(size),
      letterSpacing: rounded(letterSpacing),
      x: rounded(x),
      baseline: rounded(baseline),
      widthScale: rounded(a === 0 ? b : a),
      isTurned: a === 0,
      colour: fill,
    });
  }

  /** Moves and lines, each line from the move before it. */
  #path(args: Arguments): void {
    const [path] = args[1] as Arguments;
    const { matrix, stroke, thickness } = this.#state;
    let from: readonly number[] = [];
    const numbers = [...((path ?? []) as Iterable<number>)];
    for (let index = 0; index < numbers.length; index += 3) {
      const to = at(matrix, numbers[index + 1] ?? 0, numbers[index + 2] ?? 0);
      if (numbers[index] === 1)
        this.#lines.push({ ends: [...from, ...to], thickness: rounded(thickness), colour: stroke });
      from = to;
    }
  }
}

function changeOf(operator: string, args: Arguments, { matrix }: State): Partial<State> {
  const [first, second] = args;
  switch (operator) {
    case 'transform':
      return { matrix: multiply(matrix, args as unknown as Matrix) };
    case 'setTextMatrix':
      return {
        text: [
          ...((Array.isArray(first) || ArrayBuffer.isView(first) ? first : args) as Iterable<number>),
        ] as unknown as Matrix,
      };
    case 'setFont':
      return { font: String(first), size: Number(second) };
    case 'setCharSpacing':
      return { letterSpacing: Number(first) };
    case 'setLineWidth':
      return { thickness: Number(first) };
    case 'setFillRGBColor':
      return { fill: String(first).toLowerCase() };
    case 'setStrokeRGBColor':
      return { stroke: String(first).toLowerCase() };
    default:
      return {};
  }
}

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

function at([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly number[] {
  return [rounded(a * x + c * y + e), rounded(b * x + d * y + f)];
}
