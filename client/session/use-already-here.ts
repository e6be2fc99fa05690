import { useState } from 'react';
import type { Side } from '../../shared/model/side.ts';
import { alreadyHere } from '../../shared/rules/already-here.ts';
import { parseQuickAdd } from '../../shared/rules/quick-add.ts';
import { useText } from '../text/use-text.ts';
import { announce } from './announce.ts';
import { useSession, useView } from './hooks.ts';

/**
 * A line that would add somebody who is on the map already waits for a second Enter: `mayAdd` says whether it may be
 * carried out now, `said` what stands beside the field while it waits.
 */
export const useAlreadyHere = (line: string, side: Side): { said: string | null; mayAdd(): boolean } => {
  const session = useSession();
  const view = useView();
  const t = useText().board;
  const [asked, setAsked] = useState<{ key: string; name: string } | null>(null);
  const key = `${side} ${line}`;
  const isAsked = asked?.key === key;
  return {
    said: isAsked ? t.alreadyHere(asked.name) : null,
    mayAdd() {
      const known = alreadyHere(session.account.get(), parseQuickAdd(line), side, session.day.get());
      setAsked(known && !isAsked ? { key, name: known.name } : null);
      if (known === null || isAsked) return true;
      view.selectPeople([known.id]);
      announce(t.alreadyHere(known.name));
      return false;
    },
  };
};
