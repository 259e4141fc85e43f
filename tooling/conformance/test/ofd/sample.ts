import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  bytesToBase64,
  type DocumentTree,
  heading,
  paragraph,
  type Typeface,
  tableCell,
  tableRow,
  text,
} from '@xxgk/document';
import { vendoredAssets, vendoredFontSet } from '@xxgk/fonts';
import { type OfdSigning, writeOfd } from '@xxgk/ofd-writer';
import { unzipSync, zipSync } from 'fflate';

const assets = join(dirname(require.resolve('@xxgk/fonts/package.json')), 'assets');
const files = vendoredAssets.map(({ typeface, fileName }) => [
  typeface,
  new Uint8Array(readFileSync(join(assets, fileName))),
]);
const fonts = vendoredFontSet(Object.fromEntries(files) as Record<Typeface, Uint8Array>);
const base64 = bytesToBase64(Uint8Array.of(1, 2, 3));
const image = {
  kind: 'raster',
  mediaType: 'image/png',
  width: 9,
  height: 9,
  resolution: 96,
  base64,
} as const;

const report: DocumentTree = {
  type: 'document',
  metadata: {
    title: '某市某局2022年政府信息公开工作年度报告',
    organ: '某市某局',
    year: 2022,
    subject: '政府信息公开',
    keywords: [],
    language: 'zh-CN',
    record: { retention: '永久' },
  },
  children: [
    { type: 'title', segments: ['某市某局', '2022年政府信息公开工作年度报告'] },
    heading(1, [text('一、总体情况')]),
    paragraph([text('2022年，我局严格落实条例。'.repeat(60))]),
    { type: 'picture', image, caption: '图1 大厅', alternative: '受理大厅' },
    {
      type: 'table',
      id: 'figures',
      summary: '主动公开政府信息情况',
      columnWeights: [1, 1],
      headerRowCount: 1,
      rows: [
        tableRow([tableCell('columnHeader', '信息内容'), tableCell('columnHeader', '现行有效件数')]),
        tableRow([tableCell('rowHeader', '规章'), tableCell('figure', '0')]),
      ],
    },
  ],
  attachment: { fileName: 'report.json', mediaType: 'application/json', description: '数据', text: '{}' },
};

/** The sample as OFD-A, signed where there is what signs it. */
export async function archiveSample(signing?: OfdSigning): Promise<Uint8Array> {
  const options = { createdAt: '2023-01-18T09:30:00+08:00', fonts, conformance: 'OFD-A' } as const;
  const more = signing === undefined ? {} : { signing };
  return (await writeOfd(report, { ...options, ...more })).bytes;
}

/** A file with parts that are changed, added (from nothing) or left out. */
export function withChanges(
  bytes: Uint8Array,
  changes: Readonly<Record<string, ((text: string) => string | undefined) | Uint8Array>>,
): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) {
    const made = change instanceof Uint8Array ? change : change(new TextDecoder().decode(parts[name]));
    if (made === undefined) delete parts[name];
    else parts[name] = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  }
  return zipSync(parts);
}
