import { readReport } from './xxgk.mjs';

let pdfjs;

/** Text pieces of a PDF, in the order of its content. @param {Uint8Array} bytes */
async function piecesOf(bytes) {
  pdfjs ??= await import('../../node_modules/pdfjs-dist/legacy/build/pdf.mjs');
  const document = await pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
  }).promise;
  const pieces = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent({ disableNormalization: true });
    pieces.push(...items.map(({ str }) => str));
  }
  return pieces;
}

/** Chromium extracts these radicals for the hanzi that share their glyph; NFKC does not know them. */
const RADICALS = new Map(
  [...'⺠民⻛风⻔门⻅见⻓长⻚页⻋车⻢马⻘青⻝食⻬齐⻄西⺟母戶户'.matchAll(/(.)(.)/gu)].map(
    ([, radical, hanzi]) => [radical, hanzi],
  ),
);

/** White space, where lines break, and how characters are encoded differ from writer to writer. @param {string} text */
const bare = (text) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u2028]/gu, '')
    .replace(/[\u2e80-\u2eff戶]/gu, (radical) => RADICALS.get(radical) ?? radical);

/**
 * What a document lacks of its report: labels, prose, figures. Empty when all is there.
 * @param {Uint8Array} bytes
 * @param {'docx' | 'pdf'} format
 * @param {import('./reports.mjs').Job} job
 * @returns {Promise<string[]>}
 */
export async function missingIn(bytes, format, job) {
  return format === 'docx' ? missingInDocx(bytes, job) : missingInPdf(bytes, job);
}

/** The reader of xxgk finds every figure at its place and all of the prose. */
function missingInDocx(bytes, { report }) {
  const read = readReport(bytes, 'report.docx');
  if (!read.ok) return read.findings.map(({ message }) => message);
  const problems = [];
  for (const table of ['disclosure', 'applications', 'proceedings'])
    if (JSON.stringify(sorted(read.report[table])) !== JSON.stringify(sorted(report[table])))
      problems.push(table);
  for (const prose of ['overview', 'problems', 'other'])
    if (bare(read.report[prose]) !== bare(report[prose])) problems.push(prose);
  return problems;
}

function sorted(value) {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** The text holds the characters of all prose and labels, and every figure as often as the tables do. */
async function missingInPdf(bytes, { pieces }) {
  const found = await piecesOf(bytes);
  const texts = pieces.flatMap((piece) => (piece.kind === 'table' ? [] : [piece.text]));
  const cells = pieces
    .flatMap((piece) => (piece.kind === 'table' ? piece.rows.flat() : []))
    .map(({ text }) => text);
  const isFigure = (/** @type {string} */ text) => /^\d+(\.\d+)?$/u.test(text);
  return [
    ...lacking(counted(bare(found.join(''))), counted([...texts, ...cells].map(bare).join(''))),
    ...lacking(
      counted(found.flatMap((piece) => piece.match(/\d+(?:\.\d+)?/gu) ?? [])),
      counted(cells.filter(isFigure)),
    ),
  ];
}

/** What is wanted more often than it was found. */
function lacking(found, wanted) {
  return [...wanted].flatMap(([key, count]) => {
    const there = found.get(key) ?? 0;
    return there < count ? [`${key}: ${there} of ${count}`] : [];
  });
}

/** How often each occurs. @param {Iterable<string>} values */
function counted(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
