import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { untilLoaded } from '../session/until-loaded.ts';
import { openCatalogue } from '../text/catalogue.ts';
import { readLanguage } from '../text/language.ts';
import { BlankFrame } from './frame/BlankFrame.tsx';

type Load<P> = () => Promise<ComponentType<P>>;
type Options = { fallback?: ReactNode; isMap?: boolean };

const words = async (): Promise<void> => (await openCatalogue(readLanguage())).whole();

/**
 * A page whose code comes when it is wanted, with its words; the first words are enough for the map. Until then the blank
 * frame stands, and not as the fallback of a Suspense: React holds back for 300 ms what comes soon after a fallback.
 */
export const pagePart = <P extends object>(
  load: Load<P>,
  { fallback = <BlankFrame />, isMap = false }: Options = {},
): ComponentType<P> => {
  let part: ComponentType<P> | null = null;
  const bring = async (): Promise<ComponentType<P>> => {
    const [loaded] = await Promise.all([untilLoaded(load), isMap || words()]);
    part = loaded;
    return loaded;
  };
  return (props: P) => {
    const [Part, setPart] = useState(() => part);
    useEffect(() => {
      if (Part) return;
      let current = true;
      void bring().then((loaded) => current && setPart(() => loaded));
      return () => {
        current = false;
      };
    }, [Part]);
    return Part ? <Part {...props} /> : fallback;
  };
};
