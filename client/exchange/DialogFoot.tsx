import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** The foot of the one dialog, in which the step at hand puts its buttons. The dialog itself stays from step to step. */
export const FootPlace = createContext<HTMLElement | null>(null);

export const DialogFoot = ({ children }: { children: ReactNode }) => {
  const place = useContext(FootPlace);
  return place && createPortal(children, place);
};
