import { announcement } from '../session/announce.ts';
import { useStore } from '../session/store.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

/** Says what happened to those who do not see it. The key makes the same sentence, said twice, be read twice. */
export const LiveRegion = () => {
  const { number, text } = useStore(announcement);
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite" aria-atomic>
        <span key={number}>{text}</span>
      </span>
    </VisuallyHidden>
  );
};
