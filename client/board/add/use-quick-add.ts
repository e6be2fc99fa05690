import { addPeople } from '../../../shared/document/commands/add-people.ts';
import { drawLine } from '../../../shared/document/commands/draw-line.ts';
import { movePeople } from '../../../shared/document/commands/move-people.ts';
import type { FunctionId, PersonId } from '../../../shared/model/id.ts';
import { announce } from '../../session/announce.ts';
import { beginOn } from '../../session/day-shown.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { DRAWN_STRENGTH } from '../interact/draw-line.ts';
import type { Draft } from './draft.ts';
import { readTyped } from './read-typed.ts';

export type Added = { id: PersonId; name: string; lane: FunctionId | null };

/** Adding people from one line of text, connecting them when they were drawn to, and correcting the lane afterwards. */
export const useQuickAdd = () => {
  const { session, view, day } = useBoard();
  const t = useText().board;

  const add = (text: string, draft: Draft): Added | null => {
    const account = session.account.get();
    const { name, title, placeholder, email, phone, url, tip, lane, level, empty } = readTyped(text, draft, account);
    if (empty) return null;
    const id = session.perform(
      (edit, person: Parameters<typeof addPeople>[1]) => {
        const [added] = addPeople(edit, person);
        const { connectTo, side } = draft;
        if (added && connectTo) {
          const [supplier, customer] = side === 'supplier' ? [added, connectTo] : [connectTo, added];
          drawLine(edit, { supplier, customer, value: DRAWN_STRENGTH, on: day.get() });
        }
        return added;
      },
      {
        from: beginOn({ session, view }),
        people: [
          {
            side: draft.side,
            name,
            title: title ?? '',
            function: lane,
            level,
            tip,
            status: placeholder ? 'placeholder' : 'active',
            email,
            phone,
            url,
          },
        ],
      },
    );
    if (!id) return null;
    const called = name || (title ?? '');
    view.selectPeople([id]);
    const lanes = account.functions.find((fn) => fn.id === lane);
    announce(t.added(called, tip ? t.tip[draft.side] : (lanes?.name ?? t.noFunction)));
    return { id, name: called, lane };
  };

  /** The guess was wrong: the person just added goes to another lane. */
  const correct = (added: Added, lane: FunctionId | null): Added => {
    session.perform(movePeople, { ids: [added.id], on: day.get(), function: lane });
    return { ...added, lane };
  };

  return { add, correct };
};
