import { useEffect } from 'react';
import { useText } from '../text/use-text.ts';

/** Names the tab (and what a screen reader says first) after the place. */
export const useDocumentTitle = (place: string): void => {
  const t = useText().app;
  useEffect(() => {
    document.title = place ? t.title(place) : t.product;
  }, [place, t]);
};
