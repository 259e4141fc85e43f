/** The parser of Handlebars without its compiler, which nothing here uses. Untyped upstream. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** @throws Error that names the line of a syntax error */
  export function parseWithoutProcessing(source: string): hbs.AST.Program;
}
