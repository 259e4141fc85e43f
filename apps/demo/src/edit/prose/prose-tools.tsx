import { useMemo, useState } from 'react';
import type { Draft } from '../../state/draft.js';
import { useWords } from '../../store/use-app.js';
import { draftedProse } from './drafted-prose.js';
import { PlaceholderMenu } from './placeholder-menu.js';
import type { ProseKey } from './prose-field.js';
import { proseWords } from './prose-words.js';

interface ProseToolsProps {
  readonly field: ProseKey;
  readonly label: string;
  readonly draft: Draft;
  readonly onInsert: (text: string) => void;
  readonly onClose: () => void;
}

/** What helps with writing: figures to insert, and words to begin with where there are none yet. */
export function ProseTools({ field, label, draft, onInsert, onClose }: ProseToolsProps) {
  const words = useWords(proseWords);
  const [isOpen, setOpen] = useState(false);
  const { report, previous } = draft;
  const canStart = (field === 'overview' || field === 'other') && report[field] === '';
  const starter = useMemo(
    () => (canStart ? draftedProse(report, previous)?.[field] : undefined),
    [canStart, report, previous, field],
  );
  return (
    <div className="prose-tools" role="toolbar" aria-label={words.tools(label)}>
      {canStart && starter === undefined && <p className="small">{words.starterLater}</p>}
      {starter !== undefined && (
        <button type="button" className="secondary" onClick={() => onInsert(starter)}>
          {words.starter}
        </button>
      )}
      <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.insert}
      </button>
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
