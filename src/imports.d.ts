/** A style sheet as text, minified by the build. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** The address of a module for a worker. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}

// Parts of a report, made by build/bundled-report.ts.

declare module '*.json?annex' {
  const report: unknown;
  export default report;
}

declare module '*.json?rest' {
  const rest: unknown;
  export default rest;
}

/** What is used of it; its published types bring those of Node. */
declare module 'papaparse' {
  interface ParseOptions {
    delimiter?: string;
    delimitersToGuess?: string[];
    skipEmptyLines?: boolean | 'greedy';
  }
  const Papa: { parse(text: string, options?: ParseOptions): { data: string[][] } };
  export default Papa;
}
