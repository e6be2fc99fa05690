import { useEffect, useState } from 'react';
import type { PersonId } from '../../../shared/model/id.ts';
import { useBoard } from '../board-context.ts';
import { PersonCard } from './PersonCard.tsx';

const sameOnes = (a: readonly PersonId[], b: readonly PersonId[]): boolean => {
  if (a.length !== b.length) return false;
  const known = new Set(a);
  return b.every((id) => known.has(id));
};

/**
 * The order of the cards in the page. People who come and go do so at once; a mere change of reading order waits until
 * the cards have walked: moving elements within the page would make the walk stumble.
 */
const useOrder = (): readonly PersonId[] => {
  const { model, scene, frames } = useBoard();
  const [order, setOrder] = useState(model.cards.keys);
  useEffect(() => {
    let shown = model.cards.keys();
    let stop = () => {};
    const take = () => {
      shown = model.cards.keys();
      setOrder(shown);
    };
    const changed = () => {
      stop();
      if (!sameOnes(shown, model.cards.keys())) return take();
      stop = frames.run(() => {
        if (!scene.resting()) return true;
        take();
        return false;
      });
    };
    take();
    const stopKeys = model.cards.subscribeKeys(changed);
    return () => {
      stop();
      stopKeys();
    };
  }, [model, scene, frames]);
  return order;
};

export const CardLayer = () => (
  <div data-cards className="nopan">
    {useOrder().map((id) => (
      <PersonCard key={id} id={id} />
    ))}
  </div>
);
