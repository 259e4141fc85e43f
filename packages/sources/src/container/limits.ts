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

/** How much a file may ask of its readers. A published document is far below each; what is above is refused unread. */
export const readLimits = {
  /** Size of the file itself. */
  fileBytes: 64 * MEBIBYTE,
  /** Text of one XML part: a parsed tree takes some twenty times as much. */
  xmlCharacters: 16 * MEBIBYTE,
  /** Opening and closing tags of one XML part or page. */
  tags: 500_000,
  /** Elements of a page in each other; columns by which a line of YAML is indented. */
  depth: 1000,
  /** Of a line of a text; the rest of it is cut off. */
  lineCharacters: 10_001,
  /** All data that programs embedded in a file. */
  embeddedCharacters: 8 * MEBIBYTE,
  /** Text of JSON or YAML, and brackets in each other. */
  dataCharacters: 4 * MEBIBYTE,
  dataDepth: 200,
  zipParts: 5000,
  partBytes: 64 * MEBIBYTE,
  totalBytes: 160 * MEBIBYTE,
} as const satisfies ZipLimits & {
  readonly fileBytes: number;
  readonly xmlCharacters: number;
  readonly tags: number;
  readonly depth: number;
  readonly lineCharacters: number;
  readonly embeddedCharacters: number;
  readonly dataCharacters: number;
  readonly dataDepth: number;
};
