import type { ReactNode } from 'react';
import { useMayEdit } from '../session/hooks.ts';

/** What only who may edit the map may change. Comments stand outside: a commenter writes them without being an editor. */
export const Editable = ({ children }: { children: ReactNode }) =>
  useMayEdit() ? children : <fieldset disabled>{children}</fieldset>;
