import { useEffect, useMemo } from 'react';
import type { MapMarks } from '../../../shared/rules/diff/map-marks.ts';
import { allActions } from '../../actions/all-actions.ts';
import { ActionProvider } from '../../actions/use-action-context.ts';
import { useActionKeys } from '../../actions/use-action-keys.ts';
import { BoardView } from '../../board/BoardView.tsx';
import { useSession, useToday, useView } from '../../session/hooks.ts';
import { useAppHost } from '../account/use-app-host.ts';

const KEYS = allActions.filter((action) => action.id.startsWith('focus-') || /^(zoom-|fit$)/.test(action.id));

const Keys = () => {
  useActionKeys(KEYS);
  return null;
};

/** Whom the presenter has selected on the map I see selected as well. */
const useSelectionOf = (presenter: string | null): void => {
  const session = useSession();
  const view = useView();
  useEffect(() => {
    if (presenter === null) return;
    let shown = '';
    const follow = () => {
      const other = session.presence.others.get().find(({ userId, self }) => userId === presenter && !self);
      const key = other ? JSON.stringify(other.selection) : '';
      if (!other || key === shown) return;
      shown = key;
      const { people, contacts } = other.selection;
      if (people.length > 0) view.selectPeople(people);
      else if (contacts.length > 0) view.selectContacts(contacts);
      else view.clear();
    };
    follow();
    return session.presence.others.subscribe(follow);
  }, [session, view, presenter]);
};

/** The map of an account in a review, with what changed marked on it. It is looked at, not changed: the meeting talks. */
export const MeetingBoard = ({ marks, follows }: { marks: MapMarks | undefined; follows: string | null }) => {
  const live = useAppHost();
  const host = useMemo(() => ({ ...live, readOnly: true }), [live]);
  const today = useToday();
  useSelectionOf(follows);
  return (
    <ActionProvider host={host}>
      <Keys />
      <BoardView day={today} readOnly {...(marks ? { marks } : {})} />
    </ActionProvider>
  );
};
