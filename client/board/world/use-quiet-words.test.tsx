// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { setStrength } from '../../../shared/document/commands/set-strength.ts';
import type { ContactId } from '../../../shared/model/id.ts';
import { BoardContext } from '../board-context.ts';
import { smallAccount, TODAY } from '../testing/accounts.ts';
import { testBoard } from '../testing/board.ts';
import { WordsLayer } from './LineLayer.tsx';

afterEach(cleanup);

const once = (id: string, supplier: string, customer: string) => ({
  id,
  supplier,
  customer,
  strengths: [{ from: '2026-11-01', value: 1 }],
});

it('[B28] words that crowd others are marked at rest, and no more once there is room', () => {
  const contacts = [once('first', 'kam', 'buyer'), once('second', 'kam', 'buyer'), once('alone', 'ours', 'cfo')];
  const { board, pass } = testBoard(smallAccount({ contacts }));
  const { container } = render(
    <BoardContext value={board}>
      <svg>
        <title>map</title>
        <WordsLayer />
      </svg>
    </BoardContext>,
  );
  const crowded = () =>
    [...container.querySelectorAll<SVGTextElement>('[data-crowded]')].map((text) => text.dataset.line);
  pass(32);
  expect(container.querySelectorAll('[data-line]')).toHaveLength(3);
  expect(crowded()).toEqual(['second']);
  act(() => {
    board.session.perform(setStrength, { ids: ['first' as ContactId], value: 3, on: TODAY });
    pass(16);
  });
  act(() => pass(2000));
  expect(crowded()).toEqual([]);
});
