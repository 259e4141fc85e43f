import { useRef } from 'react';

/** Kinds of pictures that documents take. */
export const ACCEPTED_PICTURES = 'image/png,image/jpeg,image/svg+xml';

interface FileButtonProps {
  readonly label: string;
  readonly look: 'primary' | 'secondary' | 'quiet';
  /** Endings and types that are offered; all where left out. */
  readonly accept?: string;
  /** One file where left out. */
  readonly takes?: 'file' | 'files' | 'folder';
  /** Told what was chosen: one file at least. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. The same file can be chosen again. */
export function FileButton({ label, look, accept, takes = 'file', onFiles }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={look} onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        multiple={takes !== 'file'}
        {...(takes === 'folder' ? { webkitdirectory: '' } : {})}
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
