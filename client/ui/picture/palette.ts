// The colours of a picture that leaves the house: those of the light theme, whatever theme is on, as plain hex values.

export const PALETTE_TOKENS = {
  paper: '--paper',
  card: '--card',
  sunk: '--sunk',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  hair: '--hair-2',
  field: '--field',
  us: '--us',
  usInk: '--us-ink',
  them: '--them',
  themInk: '--them-ink',
  critical: '--critical',
  notePaper: '--note-paper',
} as const;

export type Palette = Readonly<Record<keyof typeof PALETTE_TOKENS, string>>;

const hex = (channels: readonly number[]): string =>
  `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

const channelsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** `share` (0 to 1) of one colour over another, as one opaque colour: office programs know no color-mix. */
export const mix = (over: string, under: string, share: number): string => {
  const [a, b] = [channelsOf(over), channelsOf(under)];
  return hex(a.map((value, index) => value * share + (b[index] as number) * (1 - share)));
};

/** Reads the tokens off the page, in light. */
export const readPalette = (): Palette => {
  const probe = document.createElement('span');
  probe.dataset.theme = 'light';
  document.body.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(${token})`;
    return hex((getComputedStyle(probe).color.match(/[\d.]+/g) ?? ['0', '0', '0']).slice(0, 3).map(Number));
  };
  const palette = Object.fromEntries(Object.entries(PALETTE_TOKENS).map(([name, token]) => [name, read(token)]));
  probe.remove();
  return palette as Palette;
};
