import { useMessages } from '../store/use-app.js';
import type { Progress } from './make-in-worker.js';

interface MakeProgressProps {
  /** What is being made. */
  readonly name: string;
  /** `undefined` while nothing can be counted: the bar then only moves. */
  readonly progress: Progress | undefined;
}

/** How far a file is. */
export function MakeProgress({ name, progress }: MakeProgressProps) {
  const { handIn, preview } = useMessages();
  const isLoading = progress?.step === 'fonts' && progress.percent < 100;
  const words = isLoading ? preview.loadingFonts(Math.floor(progress.percent)) : handIn.making(name);
  return (
    <>
      <p>{words}</p>
      <progress max={1} value={shareOf(progress)} aria-label={words} />
    </>
  );
}

function shareOf(progress: Progress | undefined): number | undefined {
  if (progress?.step === 'files') return progress.done / progress.of;
  return progress !== undefined && progress.percent < 100 ? progress.percent / 100 : undefined;
}
