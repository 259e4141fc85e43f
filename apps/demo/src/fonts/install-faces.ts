/** Name under which the browser knows a face of the page model. */
export function familyOf(face: string): string {
  return `xxgk-${face.replaceAll('/', '-')}`;
}

/** Makes faces known to the browser, each under its own name; a face whose file is the same stays. */
export type InstallFaces = (
  faces: readonly { readonly id: string; readonly bytes: Uint8Array }[],
) => Promise<void>;

/** Remembers which faces the browser knows already. */
export function faceInstaller(): InstallFaces {
  const installed = new Map<string, { readonly bytes: Uint8Array; readonly font: FontFace }>();
  return async (faces) => {
    await Promise.all(
      faces.map(async ({ id, bytes }) => {
        const before = installed.get(id);
        if (before?.bytes === bytes) return;
        const font = new FontFace(familyOf(id), bytes as BufferSource);
        await font.load();
        if (before !== undefined) document.fonts.delete(before.font);
        document.fonts.add(font);
        installed.set(id, { bytes, font });
      }),
    );
  };
}
