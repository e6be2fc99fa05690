import { useCallback, useEffect, useRef } from 'react';
import type { LensName } from '../../../shared/rules/layout/lens/lens-name.ts';
import { useViewState } from '../../session/hooks.ts';
import type { Other } from '../../session/presence-state.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { type Point, toScreen } from '../camera/viewport.ts';
import { prefersReducedMotion } from '../reduced-motion.ts';
import { glide } from './glide.ts';
import styles from './presence.module.css';

/** In another lens the same point is another place. */
const onMap = (others: readonly Other[], lens: LensName): Other[] =>
  others.filter((other) => !other.self && other.page === 'map' && other.lens === lens && other.cursor !== null);

/** One colleague's pointer: it glides to where it was last reported, and stays as large at every zoom. */
const Cursor = ({ clientId, name, hue, isGuest }: Pick<Other, 'clientId' | 'name' | 'hue' | 'isGuest'>) => {
  const t = useText().doors;
  const { session, camera, frames } = useBoard();
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let shown: Point | null = null;
    let last: number | null = null;
    let running = false;
    const reported = () => session.presence.others.get().find((other) => other.clientId === clientId)?.cursor ?? null;
    const write = () => {
      if (!element.current || !shown) return;
      const { x, y } = toScreen(camera.get(), shown);
      element.current.style.transform = `translate(${x}px,${y}px)`;
    };
    const step = (now: number): boolean => {
      const target = reported();
      if (!target) {
        running = false;
        return false;
      }
      shown = shown === null || prefersReducedMotion() ? target : glide(shown, target, last === null ? 16 : now - last);
      last = now;
      write();
      running = shown.x !== target.x || shown.y !== target.y;
      if (!running) last = null;
      return running;
    };
    const wake = () => {
      if (running) return;
      running = true;
      frames.run(step);
    };
    wake();
    const stops = [session.presence.others.subscribe(wake), camera.subscribe(write)];
    return () => {
      running = true;
      for (const stop of stops) stop();
    };
  }, [session, camera, frames, clientId]);

  return (
    <div ref={element} className={styles.cursor} data-side={hue}>
      <svg viewBox="0 0 15 18" aria-hidden>
        <path d="M1.5 1.5v13l3.6-3.2 2.3 5 2.2-1-2.3-4.9h4.9z" />
      </svg>
      <span className={styles.name}>
        <bdi>{name}</bdi>
        {isGuest && <i>{t.guestWord}</i>}
      </span>
    </div>
  );
};

/** The others' pointers over the map. For the eye alone: their selections are spoken with the cards. */
export const CursorLayer = () => {
  const { session } = useBoard();
  const lens = useViewState((state) => state.look.lens);
  const others = useStore(
    session.presence.others,
    useCallback((all) => onMap(all, lens), [lens]),
  );
  return (
    <div className={styles.cursors} aria-hidden>
      {others.map(({ clientId, name, hue, isGuest }) => (
        <Cursor key={clientId} clientId={clientId} name={name} hue={hue} isGuest={isGuest} />
      ))}
    </div>
  );
};
