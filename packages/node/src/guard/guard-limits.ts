const MEBIBYTE = 1024 * 1024;

/**
 * What reading one document may take, below all limits of the readers (`readLimits`, `pdfLimits`): what these let through
 * ends here. A report takes some tenths of a second and a hundred megabytes.
 */
export const guardLimits = {
  /** Processor time of the whole process, loading the reader included. */
  processorMs: 8000,
  /** A file that only waits, on a machine that is busy otherwise. */
  waitedMs: 60_000,
  /** By how much the process may grow, buffers included, and what each further thread at work may add to that. */
  grownBytes: 550 * MEBIBYTE,
  grownBytesBeside: 100 * MEBIBYTE,
  /** Objects of the thread that reads; buffers do not count there. */
  heapMebibytes: 512,
} as const;

/** How often a thread that reads is looked at. */
export const LOOK_MS = 50;
