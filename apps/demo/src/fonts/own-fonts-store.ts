import type { SuppliedFile } from '@xxgk/fonts';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface FontDatabase extends DBSchema {
  readonly files: { readonly key: string; readonly value: SuppliedFile };
}

let opened: Promise<IDBPDatabase<FontDatabase>> | undefined;

function database(): Promise<IDBPDatabase<FontDatabase>> {
  opened ??= openDB<FontDatabase>('xxgk-fonts', 1, {
    upgrade: (created) => {
      created.createObjectStore('files', { keyPath: 'name' });
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The person's font files, kept in the browser's own database, in the order of their names. */
export async function keptFontFiles(): Promise<readonly SuppliedFile[]> {
  return (await database()).getAll('files');
}

/** A file of the same name is replaced. */
export async function keepFontFile(file: SuppliedFile): Promise<void> {
  await (await database()).put('files', file);
}

export async function forgetFontFile(name: string): Promise<void> {
  await (await database()).delete('files', name);
}
