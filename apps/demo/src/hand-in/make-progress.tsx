import { words } from '@xxgk/document';
import { loadingFonts } from '../fonts/font-files.js';
import { useLanguage } from '../store/use-app.js';
import type { Progress } from './make-in-worker.js';

const making = words({
  'zh-CN': (name: string) => `正在生成${name}…`,
  en: (name) => `Making ${name}…`,
});

interface MakeProgressProps {
  /** What is being made. */
  readonly name: string;
  /** `undefined` while nothing can be counted: the bar then only moves. */
  readonly progress: Progress | undefined;
}

/** How far a file is. */
export function MakeProgress({ name, progress }: MakeProgressProps) {
  const language = useLanguage();
  const isLoading = progress?.step === 'fonts' && progress.percent < 100;
  const doing = isLoading ? loadingFonts(language)(progress.percent) : making(language)(name);
  return (
    <>
      <p>{doing}</p>
      <progress max={1} value={shareOf(progress)} aria-label={doing} />
    </>
  );
}

function shareOf(progress: Progress | undefined): number | undefined {
  if (progress?.step === 'files') return progress.done / progress.of;
  return progress !== undefined && progress.percent < 100 ? progress.percent / 100 : undefined;
}
