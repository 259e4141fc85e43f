// @ts-check
/**
 * The modules that a bundle loads when it loads one of them, without what it waits for until it runs.
 * @param {readonly (import('rolldown').OutputChunk | import('rolldown').OutputAsset)[]} output
 * @param {string} module
 * @returns {Set<string>}
 * @throws Error when the bundle lacks the module
 */
export function loadedWith(output, module) {
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const first = [...chunks.values()].find(({ moduleIds }) => moduleIds.includes(module));
  if (first === undefined) throw new Error(`The bundle lacks ${module}`);
  const files = new Set([first.fileName]);
  for (const file of files) for (const imported of chunks.get(file)?.imports ?? []) files.add(imported);
  return new Set([...files].flatMap((file) => chunks.get(file)?.moduleIds ?? []));
}
