import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../shared/model/id.ts';
import { runAction } from '../all-actions.ts';
import { boardLog, contextOf, SMALL } from '../testing/action-context.ts';

const select = (context: ReturnType<typeof contextOf>, ...ids: string[]) =>
  context.view.selectPeople(ids as PersonId[]);

describe('focus by key', () => {
  it('[LN51] goes a step further and back, begins anew with another, and ends', () => {
    const context = contextOf(SMALL, { board: boardLog() });
    const focus = () => context.view.state.get().shade.focus;
    expect(runAction('focus-more', context)).toBe(false);
    select(context, 's1');
    const distances = [1, 2, 3, 4].map(() => {
      runAction('focus-more', context);
      return focus()?.distance;
    });
    expect(distances).toEqual([1, 2, 3, 3]);
    select(context, 'c1');
    runAction('focus-more', context);
    expect(focus()).toEqual({ person: 'c1', distance: 1 });
    runAction('focus-less', context);
    expect(focus()).toBeNull();
    runAction('focus-more', context);
    runAction('clear', context);
    expect(focus()).toBeNull();
    expect(context.view.state.get().selectedPeople).toEqual(['c1']);
  });
});

describe('lenses by key', () => {
  it('[LN4] the Decision unit is not offered to who may not read what is judged', () => {
    const context = contextOf(SMALL, { board: boardLog() });
    const guest = { ...context, session: { ...context.session, access: { ...context.session.access } } };
    guest.session.access.layers = { ...context.session.access.layers, inside: null };
    expect(runAction('lens-decision', guest)).toBe(false);
    expect(runAction('lens-grid', guest)).toBe(true);
    expect(context.view.state.get().look.lens).toBe('grid');
    expect(runAction('lens-decision', context)).toBe(true);
  });

  it('[LN24] folds the branch of whoever is meant, or around him, and all', () => {
    const links = [{ id: 'l', from: 's1', to: 's2', kind: 'reports-to' }];
    const board = boardLog();
    const context = contextOf({ ...SMALL, links }, { board });
    const folded = () => [...context.view.state.get().look.folded];
    select(context, 's1');
    expect(runAction('fold', context)).toBe(false);
    runAction('lens-organisation', context);
    runAction('fold', context);
    expect(folded()).toEqual(['s2']);
    expect(board.calls).toContain('show s2');
    runAction('fold-all', context);
    expect(folded()).toEqual([]);
    runAction('fold-all', context);
    expect(folded()).toEqual(['s2']);
  });

  it('[LN34] Alt and an arrow judge by steps; who was not judged begins in the middle', () => {
    const context = contextOf(SMALL, { board: boardLog(), onBoard: true });
    const judged = () => context.session.account.get().inside.judgements.at(-1);
    select(context, 'c1', 's1');
    expect(runAction('stance-up', context)).toBe(false);
    runAction('lens-decision', context);
    runAction('stance-up', context);
    expect(judged()).toMatchObject({ person: 'c1', stance: 0, influence: 'political-structure' });
    runAction('stance-up', context);
    runAction('influence-up', context);
    expect(judged()).toMatchObject({ stance: 1, influence: 'inner-circle' });
    expect(context.session.account.get().inside.judgements).toHaveLength(1);
    context.session.undo();
    expect(judged()).toMatchObject({ stance: 1, influence: 'political-structure' });
  });

  it('[LN42] in Free Alt and an arrow move the card', () => {
    const board = boardLog();
    const context = contextOf(SMALL, { board, onBoard: true });
    select(context, 'c1');
    expect(runAction('nudge-left', context)).toBe(false);
    runAction('lens-free', context);
    runAction('nudge-left', context);
    expect(board.calls).toEqual(['nudge c1 -16 0']);
  });
});
