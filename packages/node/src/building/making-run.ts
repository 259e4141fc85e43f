import type { Finding } from '@xxgk/document';
import type { ListedReport } from '@xxgk/readers';
import type { BatchOptions } from '../batch/batch-options.js';
import type { Source } from '../input/sources.js';
import type { PictureFolders } from '../preparing/read-picture.js';
import type { LocalContext } from '../process/local-context.js';
import type { WriteOptions } from './write-run.js';

/** A file of an input, not written yet. `ending` follows its name: `.docx`, `-审阅稿.html`. */
export interface MadeFile {
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** What became of one input: `unread` when it is no document of its kind, `withheld` when `--strict` keeps its files back. */
export interface Made {
  readonly outcome: 'made' | 'unread' | 'withheld';
  /** Absent when it was not read. */
  readonly title?: string;
  readonly files: readonly MadeFile[];
  readonly findings: readonly Finding[];
}

/** A command that makes files, with its options as the user wrote them: plain data, so that it can be given to a worker. */
export type Making =
  | { readonly command: 'build'; readonly options: BatchOptions }
  | { readonly command: 'write'; readonly options: WriteOptions };

/** Folders where the pictures of an input may lie, but for the one that an option names. */
export type InputFolders = Omit<PictureFolders, 'pictureDir'>;

/** What one run, or one worker of a batch, shares between its inputs: how files are made of them. */
export interface MakingRun {
  readonly making: Making;
  /** What an argument stands for; `isOutput`: a folder, by its path below the argument, into which files are made. @throws XxgkError */
  readonly sourceOf: (input: string, isOutput: (path: string) => boolean) => Promise<Source>;
  /** What follows the name of an input in the names of its files. */
  readonly endings: readonly string[];
  readonly context: LocalContext;
  /** Checks what a file holds and makes all files of it in memory. @throws XxgkError */
  readonly make: (
    file: { readonly bytes: Uint8Array; readonly name: string },
    folders: InputFolders,
  ) => Promise<Made>;
  /** The same of a row of a list, for commands that know lists. @throws XxgkError */
  readonly makeRow?: (row: ListedReport, folders: InputFolders) => Promise<Made>;
}
