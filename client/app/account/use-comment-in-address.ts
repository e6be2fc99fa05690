import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { PersonId } from '../../../shared/model/id.ts';
import { useRefreshNotices } from '../../home/notices.ts';
import { useAccountPart, useReady, useView } from '../../session/hooks.ts';
import { later } from '../../session/later.ts';
import { showComment } from '../../session/shown-comment.ts';
import { useText } from '../../text/use-text.ts';
import { toast } from '../../ui/toast.ts';

/** How long a link waits for its comment: the layers of an account come one after the other. */
const WAIT_MS = 5_000;

/** `?comment=ID` opens what the comment is about and shows it there, once: it leaves the address again. */
export const useCommentInAddress = (showDetails: () => void): void => {
  const view = useView();
  const ready = useReady();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const gone = useText().talk.gone;
  const refresh = useRefreshNotices();
  const comments = useAccountPart((account) => account.talk.comments);
  const contacts = useAccountPart((account) => account.contacts);
  const people = useAccountPart((account) => account.people);
  const wanted = new URLSearchParams(search).get('comment');
  const comment = comments.find(({ id }) => id === wanted);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: a new comment is what may have brought a notice
  useEffect(refresh, [comments]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: `showDetails` is another one with every render
  useEffect(() => {
    if (wanted === null || ready !== 'ready') return;
    const leave = () => {
      const next = new URLSearchParams(search);
      next.delete('comment');
      navigate(next.size > 0 ? `${path}?${next}` : path, { replace: true });
    };
    if (!comment) {
      return later(WAIT_MS, () => {
        toast(gone, { tone: 'error' });
        leave();
      });
    }
    const line = contacts.find(({ id }) => id === comment.about);
    const person = people.find(({ id }) => id === comment.about);
    view.setPage('map');
    if (line) view.selectContact(line.id);
    else view.selectPeople(person ? [PersonId.parse(person.id)] : []);
    showDetails();
    showComment(comment.id);
    leave();
    return;
  }, [wanted, ready, comment, contacts, people, search, path, navigate, view, gone]);
};
