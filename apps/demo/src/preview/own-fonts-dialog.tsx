import type { Finding, Typeface } from '@xxgk/model';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { addOwnFonts, ownFonts, removeOwnFont } from '../fonts/own-fonts.js';
import { useApp, useMessages } from '../store/use-app.js';

const TYPEFACES: readonly Typeface[] = ['xiaobiaosong', 'heiti', 'kaiti', 'fangsong', 'songti'];
const ACCEPT = '.ttf,.otf,.ttc,.otc';

/** Which font each typeface is set in, and the way to bring one's own. */
export function OwnFontsDialog({ onClose }: { readonly onClose: () => void }) {
  const { fonts } = useMessages();
  const language = useApp((state) => state.language);
  const faces = useStore(ownFonts, (state) => state.faces);
  const dialog = useRef<HTMLDialogElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [failure, setFailure] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  async function add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    setBusy(true);
    setFailure('');
    try {
      setFindings(await addOwnFonts(files, language));
    } catch (error) {
      setFailure(fonts.notKept(error instanceof Error ? error.message : String(error)));
    }
    setBusy(false);
  }
  return (
    <dialog ref={dialog} className="sheet own-fonts" aria-labelledby="own-fonts-title" onClose={onClose}>
      <h2 id="own-fonts-title">{fonts.title}</h2>
      <p className="small">{fonts.lead}</p>
      <ul>
        {TYPEFACES.map((typeface) => {
          const own = faces.find((face) => face.typeface === typeface);
          return (
            <li key={typeface}>
              <span>{fonts.typeface[typeface]}</span>
              <span className={own ? undefined : 'small'}>{own ? own.familyName : fonts.builtIn}</span>
              {own && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={`${fonts.remove}：${own.familyName}`}
                  onClick={() => void removeOwnFont(own.fileName)}
                >
                  {fonts.remove}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <div role="alert" className={failure !== '' || findings.length > 0 ? 'failure' : undefined}>
        {failure !== '' && <p>{failure}</p>}
        {findings.map(({ message, hint }) => (
          <p key={message}>
            {message}
            {hint}
          </p>
        ))}
      </div>
      <input
        ref={picker}
        type="file"
        accept={ACCEPT}
        multiple
        hidden
        aria-label={fonts.add}
        onChange={({ target }) => {
          void add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <div className="choices">
        <button type="button" className="primary" disabled={isBusy} onClick={() => picker.current?.click()}>
          {isBusy ? fonts.reading : fonts.add}
        </button>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {fonts.close}
        </button>
      </div>
    </dialog>
  );
}
