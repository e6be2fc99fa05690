export type { BoardHandle, FocusMove } from '../session/board-handle.ts';
