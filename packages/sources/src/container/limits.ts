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

/**
 * How much a file may ask of its readers: the one place of these limits. A published document is far below each; what is
 * above is refused before it is read, or as soon as it is counted.
 */
export const readLimits = {
  /** Size of the file itself: a report with photographs has some ten megabytes. */
  fileBytes: 64 * MEBIBYTE,
  /** Text of one XML part: a parsed tree takes some twenty times as much. */
  xmlCharacters: 16 * MEBIBYTE,
  /** Opening and closing tags of one XML part or page; a report has some ten thousand. */
  tags: 500_000,
  /** Attributes of one tag: parsers compare each with those before it. Office software writes some twenty. */
  attributes: 500,
  /** Elements of a page in each other; columns by which a line of YAML is indented. */
  depth: 1000,
  /** Elements of an XML part in each other; what lies deeper is left out. */
  xmlDepth: 200,
  /** Places in the grids of all tables, covered ones too: a list of 3,000 organs with 60 columns has 180,000. */
  places: 500_000,
  /** Columns that one cell spans, and copies of one row or cell; forms have some ten columns. */
  span: 100,
  /** Rows and columns that a sheet can have. @rule ECMA-376 Part 1 §18.3.1.73, as office software reads it */
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
  /** Of a line of a text; the rest of it is cut off. */
  lineCharacters: 10_001,
  /** All data that programs embedded in a file: a report has some ten thousand characters. */
  embeddedCharacters: 8 * MEBIBYTE,
  /** Text of JSON or YAML, and brackets in each other. */
  dataCharacters: 4 * MEBIBYTE,
  dataDepth: 200,
  /** Keys and items of JSON or YAML: parsers compare each key with those before it. A report has some 400. */
  dataItems: 20_000,
  /** Size of an archive of many reports, and all that it says to unpack to; each file in it is held against the limits above. */
  archiveBytes: 512 * MEBIBYTE,
  archiveTotalBytes: 2048 * MEBIBYTE,
  zipParts: 5000,
  partBytes: 64 * MEBIBYTE,
  totalBytes: 160 * MEBIBYTE,
} as const satisfies ZipLimits & Readonly<Record<string, number>>;
