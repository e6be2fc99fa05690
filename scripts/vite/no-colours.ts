import type { Plugin } from 'vite';

/**
 * The camera glides between numbers; what D3 brings to glide between colours is there and finds that nothing is one.
 * Functions, not arrows: D3 asks of every value whether it is an instance of them.
 */
export const noColours = {
  name: 'no-colours',
  enforce: 'pre',
  apply: 'build',
  load: (id: string) =>
    /[/\\]d3-color[/\\]/.test(id)
      ? ['color', 'cubehelix', 'gray', 'hcl', 'hsl', 'lab', 'lch', 'rgb']
          .map((name) => `export function ${name}() { return null; }`)
          .join('\n')
      : null,
} as const satisfies Plugin;
