import { LAYERS } from '../../shared/model/layer.ts';
import { ACCOUNT_RIGHTS, GRADES, type Grade, LAYER_RIGHTS, WORKSPACE_RIGHTS } from './can.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const marks = (rights: readonly Grade[]): string[] => GRADES.map((grade) => (rights.includes(grade) ? 'x' : ''));

/** The law of access as Markdown: actions and layers down, grades across. It is checked against `docs/spec/access.md`. */
export const accessTable = (): string => {
  const section = (title: string, rights: readonly (readonly [string, readonly Grade[]])[]): string[] => [
    row([title, ...GRADES]),
    row(['---', ...GRADES.map(() => '---')]),
    ...rights.map(([name, grades]) => row([name, ...marks(grades)])),
    '',
  ];
  return [
    ...section('the workspace', Object.entries(WORKSPACE_RIGHTS)),
    ...section('an account', Object.entries(ACCOUNT_RIGHTS)),
    ...section(
      'a layer',
      LAYERS.flatMap((layer) =>
        (['read', 'write'] as const).map((action) => [`${action} ${layer}`, LAYER_RIGHTS[layer][action]] as const),
      ),
    ),
  ].join('\n');
};
