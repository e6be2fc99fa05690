import type { ReactNode } from 'react';
import type { PersonId } from '../../shared/model/id.ts';
import { useAccountPart } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Face } from '../ui/Face.tsx';
import styles from './Cards.module.css';
import type { PersonRow } from './people-rows.ts';

type PeopleCardsProps = {
  rows: readonly PersonRow[];
  selected: readonly PersonId[];
  onOpen: (id: PersonId) => void;
  children: ReactNode;
};

/** For a narrow screen: name, title and lane; a tap opens the person. */
export const PeopleCards = ({ rows, selected, onOpen, children }: PeopleCardsProps) => {
  const t = useText().table;
  const functions = useAccountPart((account) => account.functions);
  const lanes = new Map(functions.map((fn) => [fn.id, fn.name]));
  const chosen = new Set(selected);
  return (
    <div className={styles.scroll}>
      <ul aria-label={t.gridPeople}>
        {rows.map(({ id, person, post, name, lines }) => (
          <li key={id} className={styles.item}>
            <button type="button" className={styles.card} aria-pressed={chosen.has(id)} onClick={() => onOpen(id)}>
              <Face name={person.name} side={person.side} tip={post?.tip ?? false} status={person.status} />
              <span className={styles.words}>
                <bdi className={styles.name}>{name || t.unnamed}</bdi>
                {post?.title && post.title !== name && <bdi className={styles.title}>{post.title}</bdi>}
              </span>
              <span className={styles.meta}>
                <bdi>{(post?.function && lanes.get(post.function)) || t.noFunction}</bdi>
                <span className={styles.count}>{lines > 0 && t.connections(lines)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
};
