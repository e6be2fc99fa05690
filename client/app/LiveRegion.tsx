import { announcement } from '../session/announce.ts';
import { useStore } from '../session/store.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

/**
 * Says what happened to those who do not see it. The key makes the same sentence, said twice, be read twice. An open
 * dialog makes the page behind it inert, but not what carries `data-live-announcer`.
 */
export const LiveRegion = () => {
  const { number, text } = useStore(announcement);
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite" aria-atomic data-live-announcer="true">
        <span key={number}>{text}</span>
      </span>
    </VisuallyHidden>
  );
};
