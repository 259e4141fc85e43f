import { makeChart } from '@xxgk/charts';
import type { Finding, Language } from '@xxgk/document';
import { vendoredAssets } from '@xxgk/fonts';
import type { NamedPicture, Report, SuppliedPicture } from '@xxgk/model';
import type { SvgDrawer } from '@xxgk/pictures';
import { fontFile } from '../fonts/font-files.js';
import type { DrawnCharts } from './chart-pictures.js';

const TYPEFACE = 'fangsong';
const FAMILY = vendoredAssets.find(({ typeface }) => typeface === TYPEFACE)?.familyName ?? TYPEFACE;

/** The figures that charts show. */
export interface ChartSource {
  readonly report: Report;
  readonly previous: Report | undefined;
  readonly language: Language;
}

/** Draws charts from the figures of a report and of the year before. */
export type DrawCharts = (named: readonly NamedPicture[], source: ChartSource) => Promise<DrawnCharts>;

/** Remembers drawings by their SVG: the same figures are drawn once. */
export function drawing(): DrawCharts {
  const drawn = new Map<string, SuppliedPicture>();
  let drawer: SvgDrawer | undefined;
  async function pictureOf(svg: string, alternative: string): Promise<SuppliedPicture> {
    const key = `${alternative}\n${svg}`;
    const known = drawn.get(key);
    if (known !== undefined) return known;
    drawer ??= await openDrawer();
    const picture = { image: drawer(svg).image, alternative };
    drawn.set(key, picture);
    return picture;
  }
  return async (named, { report, previous, language }) => {
    const pictures = new Map<string, SuppliedPicture>();
    const findings: Finding[] = [];
    for (const { path: name, place } of named) {
      const chart = makeChart(report, {
        name,
        place,
        language,
        fontFamily: FAMILY,
        previous: previous === undefined ? [] : [previous],
      });
      findings.push(...chart.findings);
      if (chart.svg !== undefined && chart.alternative !== undefined) {
        pictures.set(name, await pictureOf(chart.svg, chart.alternative));
      }
    }
    return { pictures, findings };
  };
}

async function openDrawer(): Promise<SvgDrawer> {
  const [{ createSvgDrawer }, { default: address }, font] = await Promise.all([
    import('@xxgk/pictures'),
    import('@resvg/resvg-wasm/index_bg.wasm?url'),
    fontFile(TYPEFACE),
  ]);
  const wasm = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return createSvgDrawer({
    wasm,
    fonts: [font],
    families: { default: FAMILY, serif: FAMILY, sansSerif: FAMILY },
  });
}
