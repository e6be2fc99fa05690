import { useState } from 'react';
import type { ActionItem } from '../../../shared/model/action-item.ts';
import type { SeenItem } from '../../../shared/protocol/reviews.ts';
import { isOverdue, listActions } from '../../../shared/rules/action-list.ts';
import { sayAgo } from '../../panel/ago.ts';
import { useNaming } from '../../panel/use-naming.ts';
import type { ReviewCalls } from '../../portfolio/review/reviews.ts';
import { announce } from '../../session/announce.ts';
import { useAccount } from '../../session/hooks.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat, useLanguage, useText } from '../../text/use-text.ts';
import { toast } from '../../ui/toast.ts';
import styles from './MeetingParts.module.css';
import { useRoving } from './use-roving.ts';

type MeetingActionsProps = { item: SeenItem; calls: ReviewCalls; mayRecord: boolean };

/** What is open, the overdue first, done with one press; those ticked in this meeting stay until the next step. */
export const MeetingActions = ({ item, calls, mayRecord }: MeetingActionsProps) => {
  const t = usePortfolioText().review.actions;
  const text = useText();
  const { inside } = useAccount();
  const naming = useNaming();
  const [language] = useLanguage();
  const { day } = useFormat();
  const roving = useRoving();
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { today } = naming;
  const open = new Set(listActions(inside.actions, { owner: null, state: 'open' }, today).map(({ id }) => id));
  const listed = [...inside.actions]
    .filter(({ id }) => open.has(id) || ticked.has(id))
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));

  const tick = async ({ id, text: what }: ActionItem, done: boolean) => {
    setTicked(new Map([...ticked, [id, done]]));
    try {
      await calls.tick(item.account, id, done);
      announce(done ? text.todo.isDone(what) : text.todo.reopen(what));
    } catch {
      setTicked(new Map([...ticked].filter(([one]) => one !== id)));
      toast(t.failed, { tone: 'error' });
    }
  };
  return (
    <section className={styles.part} aria-labelledby="actions-due">
      <h2 id="actions-due" className={styles.heading}>
        {t.title}
        <span className={styles.count}>{open.size}</span>
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: reason: arrows walk over the boxes in it */}
      <div className={styles.scroll} onKeyDown={roving}>
        {listed.length === 0 && <p className={styles.none}>{t.none}</p>}
        <ul>
          {listed.map((action) => {
            const isDone = ticked.get(action.id) ?? action.done !== null;
            return (
              <li key={action.id} className={styles.action} data-done={isDone || undefined}>
                <input
                  type="checkbox"
                  data-walk
                  checked={isDone}
                  disabled={!mayRecord}
                  aria-label={isDone ? text.todo.reopen(action.text) : text.todo.markDone(action.text)}
                  onChange={() => void tick(action, !isDone)}
                />
                <span>
                  <span dir="auto">{action.text}</span>
                  <small>
                    {[
                      action.owner === null ? text.todo.nobody : naming.person(action.owner),
                      ...(action.due === null
                        ? []
                        : isOverdue(action, today)
                          ? [text.todo.overdue(sayAgo(action.due, today, language))]
                          : [text.todo.dueOn(day(action.due))]),
                      ...(item.actions.some(({ id }) => id === action.id) ? [t.here] : []),
                    ].join(', ')}
                  </small>
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
};
