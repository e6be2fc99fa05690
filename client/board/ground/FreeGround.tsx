import type { FreeGround as Ground } from '../../../shared/rules/layout/lens/ground.ts';
import { FreeFrame } from './FreeFrame.tsx';
import { FreeNote } from './FreeNote.tsx';
import { GroundPlate } from './GroundPlate.tsx';

/** Frames below, notes on them, cards above both. */
export const FreeGround = ({ ground }: { ground: Ground }) => (
  <GroundPlate lens="free">
    {ground.frames.map((frame) => (
      <FreeFrame key={frame.id} ground={ground} frame={frame} />
    ))}
    {ground.notes.map((note) => (
      <FreeNote key={note.id} ground={ground} note={note} />
    ))}
  </GroundPlate>
);
