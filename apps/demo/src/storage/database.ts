import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * A way to a database of the browser: opened at the first use, and again when it could not be opened or was closed by the
 * browser. `create` makes its object stores.
 */
export function databaseNamed<Schema extends DBSchema>(
  name: string,
  create: (database: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  return () => {
    opened ??= openDB<Schema>(name, 1, { upgrade: create, terminated: forget }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}
