import { type RefObject, useEffect } from 'react';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { attachPointer } from './pointer.ts';

export const usePointer = (root: RefObject<HTMLElement | null>): void => {
  const board = useBoard();
  const t = useText();
  useEffect(() => (root.current ? attachPointer(root.current, board, t) : undefined), [root, board, t]);
};
