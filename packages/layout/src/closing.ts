import { type Block, isSignature } from '@xxgk/document';
import { heightOf, keptTogether, type Measured } from './strip.js';

/** A block of a run with what it was measured to be. */
export interface MeasuredBlock {
  readonly block: Block;
  readonly measured: Measured;
}

/**
 * The blocks of a run, those that stay with the signature below them kept together, where a page holds them.
 * @rule GB/T 9704-2012 §7.3.5.5
 */
export function withClosing(
  run: readonly MeasuredBlock[],
  keptWithNext: ReadonlySet<Block>,
  pageHeight: number,
): readonly Measured[] {
  return run.map(({ block, measured }, index) => {
    if (!keptWithNext.has(block)) return measured;
    const end = run.findIndex((one, at) => at >= index && !keptWithNext.has(one.block));
    const height = run
      .slice(index, end + 1)
      .flatMap((one) => one.measured.strips)
      .reduce((sum, strip) => sum + heightOf(strip), 0);
    if (end < 0 || height > pageHeight) return measured;
    return { ...measured, strips: keptTogether(measured.strips, true) };
  });
}

/** Whether a signature begins a page: it stands on it above nothing but a note. */
export function standsAlone(block: Block | undefined, index: number, top: number | undefined): boolean {
  return index > 0 && block !== undefined && isSignature(block) && top === 0;
}
