import type { LocalContext } from '../process/local-context.js';

/** The folder of the user's fonts: the option, else the environment's; empty for none. */
export function fontFolder(option: string | undefined, { variables = {} }: LocalContext): string {
  return option ?? variables['XXGK_FONTS'] ?? '';
}
