import { useOthers, useView, useViewState } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import styles from '../overlay/overlay.module.css';

/** Whose window is followed, and the way out. */
export const FollowBanner = () => {
  const view = useView();
  const t = useText().board;
  const following = useViewState((state) => state.following);
  const other = useOthers().find(({ clientId }) => clientId === following);
  if (!other) return null;
  return (
    <div data-side={other.hue}>
      <div className={styles.followed} />
      <div className={styles.banner} role="status" data-board-control>
        <span dir="auto">{t.following(other.name)}</span>
        <button type="button" onClick={() => view.follow(null)}>
          {t.stopFollowing}
        </button>
      </div>
    </div>
  );
};
