const MEBIBYTE = 1024 * 1024;

/** How much a zip container may unpack to. */
export interface ZipLimits {
  /** Parts of the container. */
  readonly zipParts: number;
  /** One part, unpacked. */
  readonly partBytes: number;
  /** All parts that are read, unpacked. */
  readonly totalBytes: number;
}

/** How much a file may ask of the readers. A published report is far below each; what is above is refused unread. */
export const readLimits = {
  /** Size of the file itself. */
  fileBytes: 64 * MEBIBYTE,
  /** Text of one XML part: a parsed tree takes some twenty times as much. */
  xmlCharacters: 16 * MEBIBYTE,
  zipParts: 5000,
  partBytes: 64 * MEBIBYTE,
  totalBytes: 160 * MEBIBYTE,
} as const satisfies ZipLimits & {
  readonly fileBytes: number;
  readonly xmlCharacters: number;
};
