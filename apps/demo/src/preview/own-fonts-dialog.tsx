import { type Finding, type Typeface, words } from '@xxgk/document';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ownFonts } from '../fonts/own-fonts.js';
import { useLanguage } from '../store/use-app.js';
import { describeError } from '../workers/describe-error.js';

const TYPEFACES: readonly Typeface[] = ['xiaobiaosong', 'heiti', 'kaiti', 'fangsong', 'songti'];
const ACCEPT = '.ttf,.otf,.ttc,.otc';

const text = words({
  'zh-CN': {
    title: '字体',
    lead: '默认使用自带的开源字体。如本机装有仿宋_GB2312、方正小标宋简体等公文字体，可打开字体文件使用，版面和 PDF 将改用这些字体。字体文件只保存在本机浏览器中，不会上传。',
    builtIn: '自带字体',
    typeface: {
      xiaobiaosong: '小标宋（标题）',
      heiti: '黑体（一级标题）',
      kaiti: '楷体（二级标题）',
      fangsong: '仿宋（正文）',
      songti: '宋体（表格、页码）',
    },
    add: '打开字体文件',
    reading: '正在读取…',
    remove: '不再使用',
    notKept: (reason: string) => `字体没有保存在本机：${reason}`,
    close: '关闭',
  },
  en: {
    title: 'Fonts',
    lead: 'Free fonts come with the app. If this computer has official fonts such as FangSong_GB2312 or FZXiaoBiaoSong, open their files: pages and PDFs will use them. Font files stay in this browser and are not uploaded.',
    builtIn: 'Built in',
    typeface: {
      xiaobiaosong: 'XiaoBiaoSong (title)',
      heiti: 'HeiTi (level 1)',
      kaiti: 'KaiTi (level 2)',
      fangsong: 'FangSong (text)',
      songti: 'SongTi (tables, page numbers)',
    },
    add: 'Open font files',
    reading: 'Reading…',
    remove: 'Stop using',
    notKept: (reason) => `The font was not kept on this computer: ${reason}`,
    close: 'Close',
  },
});

/** Which font each typeface is set in, and the way to bring one's own. */
export function OwnFontsDialog({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage();
  const t = text(language);
  const fonts = useStore(ownFonts);
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
      setFindings(await fonts.add(files, language));
    } catch (error) {
      setFailure(t.notKept(describeError(error, language)));
    }
    setBusy(false);
  }
  return (
    <dialog ref={dialog} className="sheet own-fonts" aria-labelledby="own-fonts-title" onClose={onClose}>
      <h2 id="own-fonts-title">{t.title}</h2>
      <p className="small">{t.lead}</p>
      <ul>
        {TYPEFACES.map((typeface) => {
          const own = fonts.faces.find((face) => face.typeface === typeface);
          return (
            <li key={typeface}>
              <span>{t.typeface[typeface]}</span>
              <span className={own ? undefined : 'small'}>{own ? own.familyName : t.builtIn}</span>
              {own && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={`${t.remove}：${own.familyName}`}
                  onClick={() => void fonts.remove(own.fileName)}
                >
                  {t.remove}
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
        aria-label={t.add}
        onChange={({ target }) => {
          void add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <div className="choices">
        <button type="button" className="primary" disabled={isBusy} onClick={() => picker.current?.click()}>
          {isBusy ? t.reading : t.add}
        </button>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
      </div>
    </dialog>
  );
}
