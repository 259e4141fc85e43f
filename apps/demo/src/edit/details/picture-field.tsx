import { words } from '@xxgk/document';
import { useRef, useState } from 'react';
import { ACCEPTED_PICTURES } from '../../reading/file-button.js';
import { setPicture } from '../../state/draft-document.js';
import { appStore } from '../../store/app-store.js';
import { useLanguage } from '../../store/use-app.js';

const text = words({
  'zh-CN': {
    choose: (label: string) => `选择${label}图片…`,
    drop: '或把图片拖到这里（PNG、JPEG 或 SVG，底色透明为好）',
    missing: (name: string) => `“${name}”还没有选图片，印不出来。`,
  },
  en: {
    choose: () => 'Choose a picture…',
    drop: 'or drop it here (PNG, JPEG or SVG, best with a transparent ground)',
    missing: (name) => `No picture was chosen for “${name}”, so it cannot be printed.`,
  },
});

interface PictureFieldProps {
  readonly path: string;
  readonly label: string;
  /** Names of pictures that the field has, and those that are kept. */
  readonly names: readonly string[];
  readonly kept: Readonly<Record<string, Uint8Array>>;
}

/** Below a field that names a picture: the way to choose it or drop it. It stays on this computer, with the draft. */
export function PictureField({ path, label, names, kept }: PictureFieldProps) {
  const t = text(useLanguage());
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  async function take(file: File | undefined): Promise<void> {
    setOver(false);
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    appStore.getState().edit((draft, at) => setPicture(draft, path, file.name, bytes, at));
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button inside does the same
    <div
      className={isOver ? 'picture-field over' : 'picture-field'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
    >
      <button type="button" className="secondary" onClick={() => picker.current?.click()}>
        {t.choose(label)}
      </button>
      <span className="small">{t.drop}</span>
      {names
        .filter((name) => !Object.hasOwn(kept, name))
        .map((name) => (
          <span key={name} className="small over-limit">
            {t.missing(name)}
          </span>
        ))}
      <input
        ref={picker}
        type="file"
        hidden
        accept={ACCEPTED_PICTURES}
        aria-label={t.choose(label)}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = '';
        }}
      />
    </div>
  );
}
