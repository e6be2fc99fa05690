import { BoardView } from '../../board/BoardView.tsx';
import { useDayShown } from '../../session/hooks.ts';

/** The map of the day that is looked at. It alone is drawn anew while the day is dragged. */
export const MapOnDay = ({ readOnly }: { readOnly: boolean }) => {
  const day = useDayShown();
  return <BoardView day={day} readOnly={readOnly} />;
};
