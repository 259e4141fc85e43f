import { words } from '@xxgk/document';
import { type RefObject, useState } from 'react';
import { ACCEPTED_PICTURES, FileButton } from '../reading/file-button.js';
import { ACCEPTED_DOCUMENTS, openGongwenFile } from '../reading/open-file.js';
import { pictureName } from '../state/draft-document.js';
import { type GongwenDraft, withElement } from '../state/gongwen-draft.js';
import { gongwenStore } from '../store/gongwen-store.js';
import { useLanguage } from '../store/use-app.js';
import { elementsToAdd } from './element-choices.js';

const text = words({
  'zh-CN': {
    tools: '文稿工具',
    add: '添加要素…',
    attachment: '附件',
    table: '表格',
    picture: '图片…',
    profile: '版头',
    profiles: { issued: '印出版头', preprinted: '套印（已有红头纸）' },
    lastYear: '对照去年的…',
    another: '已对照去年的，换一份…',
  },
  en: {
    tools: 'Tools for the document',
    add: 'Add an element…',
    attachment: 'Attachment',
    table: 'Table',
    picture: 'Picture…',
    profile: 'Head',
    profiles: { issued: 'Printed', preprinted: 'On headed paper' },
    lastYear: 'Compare with last year’s…',
    another: 'Compared with last year’s; another…',
  },
});

/** What is put into the text; it is part of the document, whatever the language of the app. */
const NEW_ATTACHMENT = '\n# 附件：附件名称\n\n附件正文。\n';
const NEW_TABLE = '\n| 项目 | 数量 |\n| --- | --- |\n| …… | 0 |\n';
const CAPTION = '图名';
/** A document that is made every year, and held against that of the year before. */
const YEARLY = /^#.*\d{4}年.*报告/mu;

interface GongwenToolsProps {
  readonly draft: GongwenDraft;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Puts into the text what one does not want to know by heart: elements of the head, an attachment, a table, a picture. */
export function GongwenTools({ draft, field }: GongwenToolsProps) {
  const language = useLanguage();
  const t = text(language);
  const [failure, setFailure] = useState<string>();
  function addElement(name: string): void {
    const { current } = field;
    if (current === null || name === '') return;
    const { caret, markdown } = withElement(current.value, name);
    const line = markdown.length - current.value.length;
    const start = caret - name.length - ': '.length;
    // As typing, so that the field can take it back.
    typeInto(current, start, start, markdown.slice(start, start + line));
    current.setSelectionRange(caret, caret);
  }
  function insert(written: string): void {
    const { current } = field;
    if (current !== null) typeInto(current, current.selectionEnd, current.selectionEnd, written);
  }
  async function compareWith(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const response = await openGongwenFile(file, language);
    const problem =
      response.outcome === 'failed'
        ? response.reason
        : response.findings.find(({ severity }) => severity === 'error')?.message;
    setFailure(problem);
    if (problem !== undefined || response.outcome === 'failed') return;
    const previous = response.markdown;
    gongwenStore.getState().edit((before, at) => ({ ...before, previous, changedAt: at }));
  }
  async function addPicture(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const name = pictureName(file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    gongwenStore.getState().edit(({ pictures, ...rest }, at) => ({
      ...rest,
      pictures: { ...pictures, [name]: bytes },
      changedAt: at,
    }));
    insert(`\n![${CAPTION}](${name})\n`);
  }
  return (
    <div className="gongwen-tools" role="toolbar" aria-label={t.tools}>
      <select aria-label={t.add} value="" onChange={({ target }) => addElement(target.value)}>
        <option value="">{t.add}</option>
        {elementsToAdd(draft.markdown).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <button type="button" className="quiet" onClick={() => insert(NEW_ATTACHMENT)}>
        {t.attachment}
      </button>
      <button type="button" className="quiet" onClick={() => insert(NEW_TABLE)}>
        {t.table}
      </button>
      <FileButton
        label={t.picture}
        look="quiet"
        accept={ACCEPTED_PICTURES}
        onFiles={([file]) => void addPicture(file)}
      />
      {YEARLY.test(draft.markdown) && (
        <FileButton
          label={draft.previous === undefined ? t.lastYear : t.another}
          look="quiet"
          accept={ACCEPTED_DOCUMENTS}
          onFiles={([file]) => void compareWith(file)}
        />
      )}
      <label>
        {t.profile}
        <select
          value={draft.profile ?? 'issued'}
          onChange={({ target }) =>
            gongwenStore.getState().edit((before, at) => ({
              ...before,
              profile: target.value === 'preprinted' ? 'preprinted' : 'issued',
              changedAt: at,
            }))
          }
        >
          <option value="issued">{t.profiles.issued}</option>
          <option value="preprinted">{t.profiles.preprinted}</option>
        </select>
      </label>
      {failure !== undefined && (
        <p role="alert" className="failure">
          {failure}
        </p>
      )}
    </div>
  );
}

/** Writes as a person would: the field tells of it and can undo it. */
export function typeInto(field: HTMLTextAreaElement, start: number, end: number, written: string): void {
  field.focus();
  field.setSelectionRange(start, end);
  // Of the standard ways only this one keeps what can be undone.
  if (!document.execCommand('insertText', false, written)) field.setRangeText(written, start, end, 'end');
}
