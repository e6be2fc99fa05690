// A picture as data: simple shapes in colours of the palette, and the marks in it that can be pointed at. The screen and
// the file are drawn from the same scene, so that what is saved is what was seen.
import type { AccountId } from '../../../shared/model/id.ts';
import type { Palette } from '../../ui/picture/palette.ts';

export type Ink = keyof Palette;
/** A colour, or so much (0 to 1) of one over another. */
export type Paint = Ink | { of: Ink; on: Ink; share: number };

type Look = { fill?: Paint | undefined; stroke?: Paint | undefined; line?: number; dash?: string | undefined };
export type Shape =
  | ({ kind: 'rect'; x: number; y: number; w: number; h: number; r?: number } & Look)
  | ({ kind: 'circle'; x: number; y: number; r: number } & Look)
  /** `at`: where its origin lies. */
  | ({ kind: 'path'; d: string; at?: { x: number; y: number } } & Look)
  | {
      kind: 'words';
      x: number;
      y: number;
      text: string;
      size?: number;
      weight?: number;
      fill?: Paint;
      anchor?: 'start' | 'middle' | 'end';
      /** Degrees, round x and y. */
      turn?: number;
    };

export type Box = { x: number; y: number; w: number; h: number };

/** Something in a picture that stands for accounts. */
export type Mark = {
  id: string;
  /** The name that is spoken, whole. */
  says: string;
  /** What stands over the list of its accounts, and over the mark while it is pointed at. */
  title: string;
  accounts: readonly AccountId[];
  /** Where it is, and can be pressed unless `hit` says so more closely. */
  box: Box;
  /** A line along which it can be pressed. */
  hit?: string;
  shapes: readonly Shape[];
  /** Drawn under everything while it is pointed at. */
  under?: readonly Shape[];
  /** Drawn over everything while it is pointed at. */
  lit?: readonly Shape[];
};

export type Scene = {
  width: number;
  height: number;
  /** So much of the top stays in sight while the rest is scrolled. */
  head: number;
  /** In the order in which they are drawn. */
  shapes: readonly Shape[];
  /** In reading order. */
  marks: readonly Mark[];
  /** Over the marks. */
  over?: readonly Shape[];
};

export const lozenge = (x: number, y: number, r: number): string =>
  `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
