import { words } from '@xxgk/document';
import { useState } from 'react';
import { appFonts } from '../fonts/app-fonts.js';
import { loadingFonts } from '../fonts/font-files.js';
import { ownFonts } from '../fonts/own-fonts.js';
import { FileButton } from '../reading/file-button.js';
import { FilePage } from '../reading/file-page.js';
import { allFiles, droppedFiles } from '../reading/gather-files.js';
import { askOnce, type Failed } from '../reading/open-file.js';
import { useLanguage } from '../store/use-app.js';
import { listedDigests } from './digest-list.js';
import { VERIFIABLE, type VerifiedFile, type VerifyRequest } from './verify-protocol.js';

const text = words({
  'zh-CN': {
    title: '核验文件',
    lead: '打开本软件生成的 Word、PDF、OFD、Excel 填报表或网页：按文件里带的数据重新生成一份，逐处比较，改过的地方一一指出。文件只在本机读取。',
    choose: '选择文件…',
    help: '可以一次选几个，也可以把文件夹或压缩包拖进来；报告里有印章、图片的，把图片文件一起选上；有校验清单（SHA256SUMS.txt、manifest.json）的，一并核对。',
    back: '返回首页',
    verifying: (name: string) => `正在核验“${name}”…`,
    passed: '通过',
    failed: '未通过',
    listed: '只核对了摘要',
    listedOnly: '摘要与清单一致。这个文件不带数据，内容没有核验。',
    unread: '没有读出',
    nothing: '请选择 Word、PDF、OFD、Excel 填报表或网页文件。',
    leftOut: (names: readonly string[]) => `没有解压出来：${names.join('、')}。`,
  },
  en: {
    title: 'Verify files',
    lead: 'Open a Word document, PDF, OFD, Excel form or web page made here: it is made again from the data in it and compared, and every change is named. Files are read on this computer only.',
    choose: 'Choose files…',
    help: 'Several at once, or drop files, folders or archives here; with a report that has a seal or pictures, choose these as well; a list of digests (SHA256SUMS.txt, manifest.json) is checked too.',
    back: 'Back to start',
    verifying: (name) => `Verifying “${name}”…`,
    passed: 'Verified',
    failed: 'NOT verified',
    listed: 'Digest only',
    listedOnly: 'Its digest is that of the list. It carries no data, so its content was not verified.',
    unread: 'Not read',
    nothing: 'Choose a Word document, PDF, OFD, Excel form or web page.',
    leftOut: (names) => `Not unpacked: ${names.join(', ')}.`,
  },
});

const LOOKS: Readonly<Record<VerifiedFile['state'], string>> = {
  passed: 'good',
  failed: 'bad',
  listed: 'fair',
};
/** Making a file again takes longer than reading it. */
const LONGEST_MS = 180_000;

interface Result {
  readonly name: string;
  readonly result: VerifiedFile | Failed;
}

/** Verifies files that were made here: each is made again from its own data, and what differs is named. */
export function VerifyPage({ onBack }: { readonly onBack: () => void }) {
  const language = useLanguage();
  const t = text(language);
  const [doing, setDoing] = useState('');
  const [unpacked, setUnpacked] = useState<readonly string[]>([]);
  const [results, setResults] = useState<readonly Result[]>([]);
  async function take(files: readonly File[]): Promise<void> {
    setResults([]);
    const { files: all, leftOut } = await allFiles(files, language);
    setUnpacked(leftOut);
    const digests = listedDigests(all);
    const wanted = all.filter(({ name }) => VERIFIABLE.test(name) || digests?.has(name) === true);
    if (wanted.length === 0) return setDoing(t.nothing);
    const stop = appFonts.subscribe(({ percent }) => setDoing(loadingFonts(language)(percent)));
    const fonts = await appFonts.getState().load().finally(stop);
    await ownFonts.getState().load();
    for (const file of wanted) {
      setDoing(t.verifying(file.name));
      const folder = file.name.slice(0, file.name.lastIndexOf('/') + 1);
      const beside = all
        .filter((other) => other !== file && other.name.startsWith(folder))
        .map(({ name, bytes }) => [name.slice(folder.length), bytes] as const);
      const request: VerifyRequest = {
        // The bytes go to the worker for good; others may be held against them.
        bytes: file.bytes.slice(),
        name: file.name.slice(folder.length),
        language,
        fonts,
        ownFonts: ownFonts.getState().files ?? [],
        beside: Object.fromEntries(beside),
        ...(digests === undefined ? {} : { listed: { sha256: digests.get(file.name) } }),
      };
      const result = await askOnce<VerifiedFile>('verify', request, LONGEST_MS);
      setResults((before) => [...before, { name: file.name, result }]);
    }
    setDoing('');
  }
  return (
    <FilePage title={t.title} lead={t.lead} onDrop={(dropped) => void droppedFiles(dropped).then(take)}>
      <div className="choices">
        <FileButton label={t.choose} look="primary" takes="files" onFiles={(files) => void take(files)} />
        <button type="button" className="quiet" onClick={onBack}>
          {t.back}
        </button>
      </div>
      <p className="small">{t.help}</p>
      <p role="status">{doing}</p>
      {unpacked.length > 0 && (
        <p role="alert" className="failure">
          {t.leftOut(unpacked)}
        </p>
      )}
      {results.map(({ name, result }) => (
        <VerifiedCard key={name} name={name} result={result} />
      ))}
    </FilePage>
  );
}

function VerifiedCard({ name, result }: Result) {
  const t = text(useLanguage());
  if (result.outcome === 'failed') {
    return (
      <section className="verified bad">
        <h2>
          {t.unread}：{name}
        </h2>
        <p>{result.reason}</p>
      </section>
    );
  }
  const { state, verdict, findings } = result;
  return (
    <section className={`verified ${LOOKS[state]}`}>
      <h2>
        {t[state]}：{name}
      </h2>
      {state === 'passed' && (
        <p>{verdict.slice(verdict.indexOf(name) + name.length).replace(/^[：:]\s*/u, '')}</p>
      )}
      {state === 'listed' && <p>{t.listedOnly}</p>}
      {findings.length > 0 && (
        <ul className="desk-findings">
          {findings.map(({ ruleId, message, hint, severity }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may be found at two places, and nothing else tells them apart
            <li key={`${ruleId} ${index}`} className={severity}>
              {message}
              {hint}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
