import { fetchAsset } from '../embedded/embedded.js';
import { fontFile } from '../fonts/font-files.js';
import type { DrawingResources } from './app-context.js';

/** The font and the program that drawings take, from where the app comes from. */
export const drawingResources: DrawingResources = {
  fontFile,
  svgProgram: async () => {
    const { default: address } = await import('@resvg/resvg-wasm/index_bg.wasm?url');
    return new Uint8Array(await (await fetchAsset(address)).arrayBuffer());
  },
};
