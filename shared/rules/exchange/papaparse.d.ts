// The part of papaparse that is used. Its published types pull in the whole of Node, which no room of shared may see.
declare module 'papaparse/papaparse.js' {
  type ParseError = { type: string; code: string; message: string; row?: number };
  type ParseConfig = { delimiter?: string; quoteChar?: string; preview?: number; skipEmptyLines?: boolean };
  type UnparseConfig = { escapeFormulae?: boolean | RegExp; newline?: string; delimiter?: string };
  const Papa: {
    parse(text: string, config: ParseConfig): { data: string[][]; errors: ParseError[] };
    unparse(rows: readonly (readonly (string | number)[])[], config: UnparseConfig): string;
  };
  export default Papa;
}
