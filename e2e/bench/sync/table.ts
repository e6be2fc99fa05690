const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;

/** A figure with three digits that count; "–" for none. */
export const figure = (value: number | null | undefined): string => {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return 'never';
  const size = Math.abs(value);
  return size >= 100 ? Math.round(value).toLocaleString('en') : size >= 10 ? value.toFixed(1) : value.toFixed(2);
};

export const say = (text: string) => process.stdout.write(text);

export const sayTable = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => {
  say(`\n${title}\n`);
  say(row(head) + row(head.map(() => '---')) + rows.map(row).join(''));
};
