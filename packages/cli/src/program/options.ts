import { Option } from 'commander';
import type { CommandContext } from '../process/environment.js';

/** Options that several commands share, made anew for each. */
export const sharedOptions = {
  strict: ({ messages }: CommandContext): Option => new Option('--strict', messages.help.strict),
  fontDir: ({ messages }: CommandContext): Option => new Option('--fonts <dir>', messages.help.fontDir),
  pictureDir: ({ messages }: CommandContext): Option =>
    new Option('--pictures <dir>', messages.help.pictureDir),
  force: ({ messages }: CommandContext): Option => new Option('--force', messages.help.force),
  lang: ({ messages }: CommandContext): Option => new Option('--lang <language>', messages.help.lang),
} as const;
