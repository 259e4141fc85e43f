import { initWasm } from '@resvg/resvg-wasm';
import { defineError } from '@xxgk/document';

const rendererUnloaded = defineError('option-invalid', {
  'zh-CN': () => '无法载入 SVG 绘图程序。',
  en: () => 'The SVG renderer cannot be loaded.',
});

/**
 * The one thing of this package that lasts as long as the process: resvg keeps its program in a global of its own and
 * refuses to be given one twice.
 */
let loading: Promise<void> | undefined;

/** Gives resvg its program, once. @throws XxgkError `option-invalid` when it cannot be loaded; another call tries again */
export async function loadResvg(wasm: Uint8Array | WebAssembly.Module): Promise<void> {
  loading ??= initWasm(wasm as BufferSource | WebAssembly.Module);
  try {
    await loading;
  } catch (cause) {
    loading = undefined;
    throw rendererUnloaded([], cause);
  }
}
