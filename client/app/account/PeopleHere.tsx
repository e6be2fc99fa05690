import { Eye } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { type PersonHere, usePeopleHere, useView, useViewState } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { classes } from '../../ui/classes.ts';
import { Face } from '../../ui/Face.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './PeopleHere.module.css';

/** Who is in this account now, oneself first. A press follows a colleague's window; any gesture of one's own ends it. */
export const PeopleHere = ({ user, most }: { user: SessionUser; most: number }) => {
  const text = useText();
  const t = text.app.account;
  const nameOf = (other: PersonHere) => (other.isGuest ? text.doors.guest(other.name) : other.name);
  const view = useView();
  const following = useViewState((state) => state.following);
  const others = usePeopleHere();
  const shown = others.length > most ? others.slice(0, most - 1) : others;
  const rest = others.slice(shown.length);
  const follow = (clientId: number) => view.follow(clientId === following ? null : clientId);
  return (
    <ul className={styles.here} aria-label={t.here}>
      <li className={styles.self}>
        <span title={user.name}>
          <Face name={user.name} side="supplier" size="small" />
        </span>
        <span className={styles.unseen}>{user.name}</span>
      </li>
      {shown.map((other) => {
        const isFollowed = other.clientId === following;
        const label = isFollowed ? t.unfollow(nameOf(other)) : t.follow(nameOf(other));
        return (
          <li key={other.clientId}>
            <Tooltip label={label}>
              <Button
                className={classes(styles.face, isFollowed && styles.followed)}
                aria-label={label}
                aria-pressed={isFollowed}
                onPress={() => follow(other.clientId)}
              >
                <Face name={other.name} side={other.hue} size="small" />
                {other.isGuest && <span className={styles.guest}>{text.doors.guestWord}</span>}
              </Button>
            </Tooltip>
          </li>
        );
      })}
      {rest.length > 0 && (
        <li>
          <Menu
            label={t.here}
            trigger={<Button className={styles.more}>{t.more(rest.length)}</Button>}
            items={rest.map((other) => ({
              id: String(other.clientId),
              label: nameOf(other),
              icon: Eye,
              isChosen: other.clientId === following,
              onAction: () => follow(other.clientId),
            }))}
          />
        </li>
      )}
    </ul>
  );
};
