import type { Block, OfficialBlock, Text } from '@xxgk/document';
import type { Official } from '@xxgk/official';
import type { KindSpec } from './data/kinds.js';

/** A picture that the text names; its file is not looked at here. */
export interface NamedPicture {
  readonly type: 'namedPicture';
  readonly path: string;
  readonly caption: string;
}

/** A block of running text: what stands between the head and the closing. */
export type TextBlock =
  | Exclude<Block, OfficialBlock | { readonly type: 'title' | 'signature' }>
  | NamedPicture;

/** A block with the stretch of the source that it comes from. */
export interface PlacedBlock {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
}

/** An attachment with its text, or by its title alone where it is no part of the file. */
export interface GongwenAttachment {
  readonly title: string;
  /** Its number as written above its text; none where it has none. */
  readonly number?: number;
  readonly orientation?: 'landscape';
  readonly blocks: readonly PlacedBlock[];
  readonly start: number;
}

/** An official document of one of the fifteen kinds, read and not yet composed. Plain data. */
export interface Gongwen {
  readonly kind: KindSpec;
  readonly organ: string;
  readonly title: string;
  /** Where the title stands in the source. */
  readonly titleStart: number;
  /** ISO 8601. */
  readonly date?: string;
  readonly official: Official;
  readonly body: readonly PlacedBlock[];
  /** Those that stand in the text, in its order. */
  readonly attachments: readonly GongwenAttachment[];
  /** Names of local variants of the layout. */
  readonly layout: readonly string[];
  /** The whole source, to which all places refer. */
  readonly source: string;
}

/** The key under which texts of the source have their origin and findings their path. */
export const SOURCE_PATH = 'source';

/** Origin of a stretch of the source. */
export function originOf(source: string, start: number, end: number): NonNullable<Text['origin']> {
  return { path: SOURCE_PATH, line: lineAt(source, start) - 1, start, end };
}

/** Number of the line on which a character stands, from 1. */
export function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) line += 1;
  return line;
}
