import { useViewState } from '../../session/hooks.ts';
import { promptPart } from '../../session/lazy-part.ts';
import { useStore } from '../../session/store.ts';
import { useBoard } from '../board-context.ts';

const LinePicker = promptPart(async () => ({ default: (await import('./LinePicker.tsx')).LinePicker }));

/** The strength of the one selected line, at the line. */
export const LineStrength = () => {
  const { readOnly, gesture, day, session } = useBoard();
  const id = useViewState((state) => (state.selectedContacts.length === 1 ? state.selectedContacts[0] : undefined));
  const still = useStore(gesture) === null;
  // what is ahead has no strength yet
  const isAhead = useStore(day) > useStore(session.day);
  const fixed = useStore(readOnly) || isAhead;
  return id && still && !fixed ? <LinePicker key={id} id={id} /> : null;
};
