import type { ReactNode } from 'react';
import { useCanEdit } from './looked-at.ts';

/** Fields that can only be read by whoever may not edit, or looks at another day. Comments and explanations stand outside. */
export const Editable = ({ children }: { children: ReactNode }) =>
  useCanEdit() ? children : <fieldset disabled>{children}</fieldset>;
