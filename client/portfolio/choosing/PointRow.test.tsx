// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { RoundView } from '../../../shared/protocol/scoring.ts';
import { pointsToDiscuss } from '../../../shared/rules/portfolio/scoring.ts';
import { renderWithQueries } from '../../session/testing/stub-server.tsx';
import { PointRow } from './PointRow.tsx';

afterEach(cleanup);

const shown = (scores: Readonly<Record<string, number>>) => {
  const round = RoundView.parse({
    ...{ id: 'r', name: 'Spring', createdAt: '2026-01-01T00:00:00Z', createdBy: 'Mia', closedOn: null, cut: null },
    ...{ state: 'revealed', asked: 2, finished: 1, mine: null, mayHold: false, toScore: [], sheets: [] },
    criteria: [{ id: 'fit', name: 'Fit' }],
    accounts: [{ id: 'a', name: 'Nord' }],
    people: Object.keys(scores).map((id) => ({ id, name: id })),
    revealed: {
      sheets: Object.entries(scores).map(([user, fit]) => ({ round: 'r', account: 'a', user, scores: { fit } })),
      ...{ agreed: [], places: [{ account: 'a', place: 1, index: 0, asked: 2 }], total: 1, isTie: false },
    },
  });
  const [point] = pointsToDiscuss(
    round.criteria,
    round.accounts.map(({ id }) => id),
    round.revealed?.sheets ?? [],
  );
  if (!point) throw new Error('no point');
  const { container } = renderWithQueries(
    <table>
      <tbody>
        <PointRow point={point} account="Nord" round={round} onAgree={() => {}} />
      </tbody>
    </table>,
  );
  const cell = (label: string) => container.querySelector(`[data-label="${label}"]`)?.textContent;
  return { text: container.textContent, range: cell('Range'), deviation: cell('Deviation') };
};

it('[PC28] one score of two does not look like agreement', () => {
  const one = shown({ mia: 7 });
  expect(one.text).toContain('1 of 2 gave a score');
  expect([one.range, one.deviation]).toEqual(['–', '–']);
});

it('[PC28] where all gave one, nothing is missing', () => {
  const both = shown({ mia: 7, sam: 7 });
  expect(both.text).not.toContain('gave a score');
  expect([both.range, both.deviation]).toEqual(['7', '0.0']);
});
