import { words } from '@xxgk/document';
import type { ProseField } from '@xxgk/model';
import { useMemo, useState } from 'react';
import { ACCEPTED_PICTURES, FileButton } from '../../reading/file-button.js';
import type { Draft } from '../../state/draft.js';
import { addPicture, pictureName } from '../../state/draft-document.js';
import { appStore } from '../../store/app-store.js';
import { useLanguage } from '../../store/use-app.js';
import { draftedProse } from './drafted-prose.js';
import { insertFigure, PlaceholderMenu } from './placeholder-menu.js';

const text = words({
  'zh-CN': {
    tools: (section: string) => `${section}的工具`,
    picture: '插入图片…',
    starter: '按数据起草',
    starterLater: '填好第三、四部分的表格后，可以在这里按数据起草。',
  },
  en: {
    tools: (section) => `Tools for ${section}`,
    picture: 'Insert a picture…',
    starter: 'Draft from the figures',
    starterLater: 'When the tables of sections 三 and 四 are filled in, a draft can be made from them here.',
  },
});

interface ProseToolsProps {
  readonly field: ProseField;
  readonly label: string;
  readonly draft: Draft;
  readonly onInsert: (text: string) => void;
  readonly onClose: () => void;
}

/** What helps with writing: figures to insert, and words to begin with where there are none yet. */
export function ProseTools({ field, label, draft, onInsert, onClose }: ProseToolsProps) {
  const language = useLanguage();
  const t = text(language);
  const [isOpen, setOpen] = useState(false);
  const { report, previous } = draft;
  const canStart = (field === 'overview' || field === 'other') && report[field] === '';
  const starter = useMemo(
    () =>
      canStart && (field === 'overview' || field === 'other')
        ? draftedProse(report, previous)?.[field]
        : undefined,
    [canStart, report, previous, field],
  );
  async function insertPicture(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const name = pictureName(file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    appStore.getState().edit((current, at) => addPicture(current, name, bytes, at));
    onInsert(`\n![${name.replace(/\.\w+$/u, '')}](${name})\n`);
  }
  return (
    <div className="prose-tools" role="toolbar" aria-label={t.tools(label)}>
      {canStart && starter === undefined && <p className="small">{t.starterLater}</p>}
      {starter !== undefined && (
        <button type="button" className="secondary" onClick={() => onInsert(starter)}>
          {t.starter}
        </button>
      )}
      <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {insertFigure(language)}
      </button>
      <FileButton
        label={t.picture}
        look="quiet"
        accept={ACCEPTED_PICTURES}
        onFiles={([file]) => void insertPicture(file)}
      />
      {isOpen && (
        <PlaceholderMenu
          report={report}
          previous={previous}
          onInsert={onInsert}
          onClose={() => {
            setOpen(false);
            onClose();
          }}
        />
      )}
    </div>
  );
}
