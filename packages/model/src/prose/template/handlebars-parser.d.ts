/**
 * The parser of Handlebars by its path, the only inner one used: the front door brings the compiler, which makes code of
 * text, and Node's file system into bundles. Untyped upstream.
 */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** @throws Error that names the line of a syntax error */
  export function parseWithoutProcessing(source: string): hbs.AST.Program;
}
