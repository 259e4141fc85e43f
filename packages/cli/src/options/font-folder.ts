import type { CommandContext } from '../process/environment.js';

/** The folder of the user's fonts: the option, else the environment's; empty for none. */
export function fontFolder(option: string | undefined, { variables }: CommandContext): string {
  return option ?? variables['XXGK_FONTS'] ?? '';
}
