import { useEffect, useRef, useState } from 'react';
import { useViewState } from '../../session/hooks.ts';
import { media, useMedia } from '../use-media.ts';

export type DetailsState = {
  /** `side` beside the canvas · `drawer` over its right part · `sheet` over its lower part. */
  place: 'side' | 'drawer' | 'sheet';
  isShown: boolean;
  show: () => void;
  hide: () => void;
};

/**
 * Whether and where the panel stands. Beside the canvas it is always there. Over the canvas it comes when a person is
 * opened (Enter, a double click), under fingers when one is chosen, and on the button.
 */
export const useDetails = (): DetailsState => {
  const isNarrow = useMedia(media.narrow);
  const isPhone = useMedia(media.phone);
  const isTouch = useMedia(media.touch);
  const [isOpen, setOpen] = useState(false);
  const opened = useViewState((state) => state.opened);
  const chosen = useViewState((state) => [...state.selectedPeople, ...state.selectedContacts].join(' '));
  const seen = useRef({ opened, chosen });

  useEffect(() => {
    const last = seen.current;
    seen.current = { opened, chosen };
    if (opened !== last.opened) setOpen(true);
    else if ((isPhone || isTouch) && chosen !== last.chosen) setOpen(chosen !== '');
  }, [opened, chosen, isPhone, isTouch]);

  return {
    place: isPhone ? 'sheet' : isNarrow ? 'drawer' : 'side',
    isShown: !isNarrow || isOpen,
    show: () => setOpen(true),
    hide: () => setOpen(false),
  };
};
