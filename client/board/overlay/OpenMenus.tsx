import { Suspense } from 'react';
import { lazyPart } from '../../session/lazy-part.ts';
import { useStore } from '../../session/store.ts';
import { useBoard } from '../board-context.ts';

const BoardMenus = lazyPart(async () => ({ default: (await import('./BoardMenus.tsx')).BoardMenus }));

/** Menus are loaded with the first one that opens: the map does not wait for them. */
export const OpenMenus = () => {
  const { menu } = useBoard();
  const isOpen = useStore(menu) !== null;
  return isOpen ? (
    <Suspense>
      <BoardMenus />
    </Suspense>
  ) : null;
};
