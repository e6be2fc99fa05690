import { useBoard } from '../board-context.ts';
import { useKeys } from '../scene/use-keyed.ts';
import { PersonCard } from './PersonCard.tsx';

/** All cards in reading order. Renders again only when people come or go or their order changes. */
export const CardLayer = () => {
  const { model } = useBoard();
  const people = useKeys(model.cards);
  return (
    <div data-cards className="nopan">
      {people.map((id) => (
        <PersonCard key={id} id={id} />
      ))}
    </div>
  );
};
