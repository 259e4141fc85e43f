import { words } from '@xxgk/document';
import type { FormField } from '@xxgk/model';
import { useRef, useState } from 'react';
import { ACCEPTED_PICTURES } from '../../reading/file-button.js';
import { setPicture } from '../../state/draft-document.js';
import { setFieldText } from '../../state/report-fields.js';
import { appStore } from '../../store/app-store.js';
import { useLanguage } from '../../store/use-app.js';
import { fieldLabel } from './detail-fields.js';

const text = words({
  'zh-CN': {
    choose: (label: string) => `选择${label}图片…`,
    remove: (name: string) => `去掉“${name}”`,
    drop: '或把图片拖到这里（PNG、JPEG 或 SVG，底色透明为好）',
    missing: (name: string) => `“${name}”还没有选图片，印不出来。`,
  },
  en: {
    choose: () => 'Choose a picture…',
    remove: (name) => `Remove “${name}”`,
    drop: 'or drop it here (PNG, JPEG or SVG, best with a transparent ground)',
    missing: (name) => `No picture was chosen for “${name}”, so it cannot be printed.`,
  },
});

interface PictureFieldProps {
  readonly field: FormField;
  /** Names of pictures that the field has, and those that are kept. */
  readonly names: readonly string[];
  readonly kept: Readonly<Record<string, Uint8Array>>;
}

/** A field that is a picture: chosen, dropped or taken away. It stays on this computer, with the draft. */
export function PictureField({ field, names, kept }: PictureFieldProps) {
  const language = useLanguage();
  const t = text(language);
  const { path } = field;
  const label = fieldLabel(language)(path, field.label);
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  async function take(file: File | undefined): Promise<void> {
    setOver(false);
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    appStore.getState().edit((draft, at) => setPicture(draft, path, file.name, bytes, at));
  }
  function remove(name: string): void {
    const others = names.filter((other) => other !== name).join('\n');
    appStore.getState().edit((draft, at) => setFieldText(draft, field, others, at));
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
      <span className="label">{label}</span>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className="secondary"
          aria-label={t.remove(name)}
          title={t.remove(name)}
          onClick={() => remove(name)}
        >
          {name} ×
        </button>
      ))}
      <button type="button" className="secondary" data-path={path} onClick={() => picker.current?.click()}>
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
