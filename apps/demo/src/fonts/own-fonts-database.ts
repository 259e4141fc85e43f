import type { SuppliedFile } from '@xxgk/fonts';
import type { DBSchema } from 'idb';
import { databaseNamed } from '../storage/database.js';

interface FontDatabase extends DBSchema {
  readonly files: { readonly key: string; readonly value: SuppliedFile };
}

/** The person's font files, kept in the browser's own database. */
export interface KeptFontFiles {
  /** In the order of their names. */
  readonly all: () => Promise<readonly SuppliedFile[]>;
  /** A file of the same name is replaced. */
  readonly keep: (file: SuppliedFile) => Promise<unknown>;
  readonly forget: (name: string) => Promise<void>;
}

export function keptFontFiles(): KeptFontFiles {
  const open = databaseNamed<FontDatabase>('xxgk-fonts', (database) => {
    database.createObjectStore('files', { keyPath: 'name' });
  });
  return {
    all: async () => (await open()).getAll('files'),
    keep: async (file) => (await open()).put('files', file),
    forget: async (name) => (await open()).delete('files', name),
  };
}
