import type { Plugin, Rolldown } from 'vite';

const MAP_ROUTE = /\/client\/app\/account\/AccountRoute\.tsx$/;
/** What the list of accounts is made of, each in a file of its own. */
const LIST_PARTS = [/\/client\/app\/HomeRoute\.tsx$/, /\/client\/app\/PortfolioPlace\.tsx$/];

const WORDS = /\/client\/text\/(\w+)-(first|later)\.ts$/;

type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } };

/** A chunk, what it imports, and their style sheets. */
const filesOf = (chunk: Chunk, bundle: Rolldown.OutputBundle): Set<string> => {
  const scripts = new Set([chunk.fileName]);
  const styles = new Set<string>();
  for (const name of scripts) {
    const part = bundle[name];
    if (part?.type !== 'chunk') continue;
    for (const next of part.imports) scripts.add(next);
    for (const style of (part as Chunk).viteMetadata?.importedCss ?? []) styles.add(style);
  }
  return new Set([...scripts, ...styles]);
};

/** For each language the file of its first words and that of the others. */
const wordsOf = (chunks: readonly Chunk[]): string => {
  const files = new Map<string, [first: string, later: string]>();
  for (const { moduleIds, fileName } of chunks)
    for (const [, language, part] of moduleIds.map((id) => WORDS.exec(id) ?? [])) {
      if (!language) continue;
      const [first, later] = files.get(language) ?? ['', ''];
      files.set(language, part === 'first' ? [fileName, later] : [first, fileName]);
    }
  return [...files].map(([language, parts]) => ` data-${language}="${parts.join(' ')}"`).join('');
};

/**
 * Names the files of the words, of the map and of the list of accounts in the page, so that `early.js` can ask for them at once: they would else be asked for only when everything before them has come and run.
 */
export const bringMapEarly: Plugin = {
  name: 'bring-map-early',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((part): part is Chunk => part.type === 'chunk');
      const filesWith = (parts: readonly RegExp[]): string => {
        const found = parts.flatMap(
          (part) => chunks.find(({ moduleIds }) => moduleIds.some((id) => part.test(id))) ?? [],
        );
        const files = new Set(found.flatMap((chunk) => [...filesOf(chunk, bundle ?? {})]));
        return [...files].filter((name) => !html.includes(name)).join(' ');
      };
      const [map, list] = [filesWith([MAP_ROUTE]), filesWith(LIST_PARTS)];
      if (map === '') return html;
      return html.replace('src="/early.js"', `src="/early.js" data-map="${map}" data-list="${list}"${wordsOf(chunks)}`);
    },
  },
};
