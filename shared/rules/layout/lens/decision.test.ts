import { describe, expect, it } from 'vitest';
import type { PersonId, RecordId } from '../../../model/id.ts';
import { decisionCards } from '../../decision-card.ts';
import { drawnLines } from '../../drawn-lines.ts';
import { networkOn } from '../../network.ts';
import { kam, line, mainContact, ours, sketch, TODAY, theirs } from '../../testing/sketch.ts';
import { decisionLens } from './decision.ts';
import type { DecisionGround } from './ground.ts';

const people = [ours('a', 'it'), kam(), theirs('x', 'it'), theirs('y', 'it'), mainContact('z')];
const judgement = (id: string, person: string, date: string, more: object) => ({ id, person, date, ...more });
const judgements = [
  judgement('j1', 'x', '2026-01-01', { stance: -2, influence: 'outside' }),
  judgement('j2', 'x', '2026-06-01', { stance: 2, influence: 'inner-circle' }),
  judgement('j3', 'x', '2027-06-01', { stance: 0, influence: 'inner-circle' }),
  judgement('j4', 'y', '2026-01-01', { stance: 1 }),
] as never[];
const decisions = [
  { id: 'd1', name: 'One', roles: [{ id: 'r1', person: 'x', role: 'user' }] },
  {
    id: 'd2',
    name: 'Two',
    roles: [
      { id: 'r1', person: 'x', role: 'user', certainty: 'confirmed' },
      { id: 'r2', person: 'x', role: 'decider' },
    ],
  },
] as never[];
const account = sketch({
  people,
  inside: { judgements, decisions },
  contacts: [
    { ...line('a', 'x', 3), touches: [{ id: 't', date: '2026-01-01', kind: 'meeting' }] },
    line('kam', 'x', 2),
    line('kam', 'y', 3, { until: '2026-02-01' }),
  ],
});
const lensOf = () => {
  const { ground, placement } = decisionLens(networkOn(account, TODAY, { today: TODAY }));
  return { ground: ground as DecisionGround, placement, card: (id: string) => placement.cards.get(id as PersonId)! };
};
const cardOf = (id: string, decision: string | null) => {
  const lines = drawnLines(account, TODAY, { today: TODAY });
  return decisionCards(account, TODAY, [id as PersonId], lines, decision as RecordId | null).get(id as PersonId)!;
};

describe('the Decision unit lens', () => {
  it('[LN30] places by the latest judgement, and benches who has not both', () => {
    const { ground, placement, card } = lensOf();
    const cell = ground.cells.find((one) => one.people.length > 0)!;
    expect(cell).toMatchObject({ rank: 'inner-circle', stance: 2, people: ['x'] });
    const box = placement.boxes.get(cell.key)!;
    expect(card('x').x).toBeGreaterThan(box.x);
    expect(card('x').y + card('x').h).toBeLessThan(box.y + box.h);
    expect(ground.bench).toBe(2);
    const bench = placement.boxes.get('bench')!;
    for (const id of ['y', 'z']) expect(card(id).y).toBeGreaterThanOrEqual(bench.y + bench.h);
    const stances = placement.boxes;
    expect(stances.get('stance -2')!.x).toBeLessThan(stances.get('stance 2')!.x);
    expect(stances.get('band inner-circle')!.y).toBeLessThan(stances.get('band outside')!.y);
  });

  it('[LN31] has our people beside the plate, the KAM first', () => {
    const { placement, card } = lensOf();
    const plate = placement.boxes.get('band outside')!;
    for (const id of ['a', 'kam']) expect(card(id).x + card(id).w).toBeLessThan(plate.x);
    expect(card('kam').y).toBeLessThan(card('a').y);
  });

  it('[LN32] bears the roles of the chosen decision, and says what is assumed', () => {
    expect(cardOf('x', 'd1')).toMatchObject({ roles: ['user'], assumed: ['user'] });
    expect(cardOf('x', 'd2')).toMatchObject({ roles: ['user', 'decider'], assumed: ['decider'] });
    expect(cardOf('x', null)).toMatchObject({ roles: ['user', 'decider'], assumed: ['decider'] });
    expect(cardOf('x', 'gone')).toEqual(cardOf('x', null));
  });

  it('[LN33] counts the strongest contact, and knows when it is stale', () => {
    expect(cardOf('x', null)).toMatchObject({ contact: 3, stale: true });
    expect(cardOf('y', null)).toMatchObject({ contact: 0, stale: false });
  });
});
