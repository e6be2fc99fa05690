import { describe, expect, it } from 'vitest';
import type { Day } from '../../model/day.ts';
import type { PersonId, RecordId } from '../../model/id.ts';
import { createReplica } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import { addEvent } from './add-event.ts';
import { addMilestone } from './add-milestone.ts';
import { addPeople } from './add-people.ts';
import { assessStage } from './assess-stage.ts';
import { drawLine } from './draw-line.ts';
import { editAssessment } from './edit-assessment.ts';
import { editEvent } from './edit-event.ts';
import { editMilestone } from './edit-milestone.ts';
import { removeAssessment } from './remove-assessment.ts';
import { removeEvent } from './remove-event.ts';
import { removeMilestone } from './remove-milestone.ts';
import { tickEvidence } from './tick-evidence.ts';
import { untickEvidence } from './untick-evidence.ts';

const [may, june] = ['2026-05-04', '2026-06-01'] as Day[] as [Day, Day];

const empty = () => {
  const replica = createReplica();
  return { ...replica, inside: () => replica.account().inside };
};

describe('stages, evidence, milestones and events', () => {
  it('[D90] an assessment holds from its day; the same view on the same day is corrected', () => {
    const { inside, ...replica } = empty();
    const first = replica.do(assessStage, { view: 'claimed', stage: 'basic', date: may, source: 'Review' });
    replica.do(assessStage, { view: 'customer-reported', stage: 'exploratory', date: may, source: '' });
    const second = replica.do(assessStage, { view: 'claimed', stage: 'uncoupling', date: may, source: 'Call' });
    expect(second).toBe(first);
    replica.do(assessStage, { view: 'claimed', stage: 'exploratory', date: june, source: '' });
    expect(inside().stages.map(({ view, stage, date, source }) => [view, stage, date, source])).toEqual([
      ['claimed', 'uncoupling', may, 'Call'],
      ['customer-reported', 'exploratory', may, ''],
      ['claimed', 'exploratory', june, ''],
    ]);
  });

  it('[D91] our assessments are corrected; what the customer said stays as given, and any can be removed', () => {
    const { inside, ...replica } = empty();
    replica.import({
      ...smallFile,
      inside: { stages: [{ id: 'said', view: 'customer-said', stage: 'basic', date: may, source: 'Katrin' }] },
    });
    const ours = replica.do(assessStage, { view: 'claimed', stage: 'basic', date: may, source: '' });
    replica.do(editAssessment, { id: ours, patch: { stage: 'co-operative', date: june } });
    replica.do(editAssessment, { id: 'said' as RecordId, patch: { stage: 'integrated' } });
    replica.do(editAssessment, { id: 'gone' as RecordId, patch: { stage: 'integrated' } });
    expect(inside().stages.map(({ id, stage, date }) => [id, stage, date])).toEqual([
      ['said', 'basic', may],
      [ours, 'co-operative', june],
    ]);
    replica.do(removeAssessment, { id: 'said' as RecordId });
    expect(inside().stages.map(({ id }) => id)).toEqual([ours]);
  });

  it('[D92] evidence is ticked once per stage and item; again corrects, and unticking takes every tick of it', () => {
    const { inside, ...replica } = empty();
    replica.import({
      ...smallFile,
      inside: {
        evidence: [
          { id: 'e1', stage: 'basic', item: 'transactions-run', date: may },
          { id: 'e2', stage: 'basic', item: 'transactions-run', date: june },
        ],
      },
    });
    const tick = replica.do(tickEvidence, { stage: 'basic', item: 'easy-exit', date: may, source: '' });
    expect(replica.do(tickEvidence, { stage: 'basic', item: 'easy-exit', date: june, source: 'Audit' })).toBe(tick);
    replica.do(tickEvidence, { stage: 'integrated', item: 'easy-exit', date: may, source: '' });
    replica.do(untickEvidence, { stage: 'basic', item: 'transactions-run' });
    expect(inside().evidence.map(({ stage, item, date, source }) => [stage, item, date, source])).toEqual([
      ['basic', 'easy-exit', june, 'Audit'],
      ['integrated', 'easy-exit', may, ''],
    ]);
  });

  it('[D93] events have a name; they are added, edited and removed', () => {
    const { inside, ...replica } = empty();
    expect(replica.do(addEvent, { date: may, name: ' ' })).toBeNull();
    const id = replica.do(addEvent, { date: may, name: ' First order ' })!;
    replica.do(editEvent, { id, patch: { name: '' } });
    expect(inside().events).toMatchObject([{ id, date: may, name: 'First order' }]);
    replica.do(editEvent, { id, patch: { name: 'Order', date: june } });
    expect(inside().events).toMatchObject([{ id, date: june, name: 'Order' }]);
    replica.do(removeEvent, { id });
    replica.do(editEvent, { id, patch: { name: 'Late' } });
    expect(inside().events).toEqual([]);
  });

  it('[D94] milestones say which stage shall be reached by when', () => {
    const { inside, ...replica } = empty();
    const id = replica.do(addMilestone, { stage: 'integrated', date: may, name: ' Joint plan ' });
    replica.do(editMilestone, { id, patch: { date: june, stage: 'interdependent' } });
    expect(inside().milestones).toMatchObject([{ id, stage: 'interdependent', date: june, name: 'Joint plan' }]);
    replica.do(removeMilestone, { id });
    replica.do(editMilestone, { id, patch: { name: 'Late' } });
    expect(inside().milestones).toEqual([]);
  });

  it('[D96] a line of the past is a fact from its day on, one of a day to come a plan of ours', () => {
    const replica = createReplica();
    const [ours, theirs] = replica.do(addPeople, {
      people: [
        { side: 'supplier', name: 'Tessa' },
        { side: 'customer', name: 'Katrin' },
      ],
    }) as [PersonId, PersonId];
    const pair = { supplier: ours, customer: theirs, value: 2 } as const;
    expect(replica.do(drawLine, { ...pair, on: may })?.kind).toBe('contact');
    expect(replica.do(drawLine, { ...pair, on: '2027-02-01' as Day })?.kind).toBe('planned');
    const { contacts, inside } = replica.account();
    expect(contacts.map(({ strengths }) => strengths)).toMatchObject([[{ from: may, value: 2 }]]);
    expect(inside.plannedContacts).toMatchObject([{ ...pair, from: '2027-02-01' }]);
    expect(replica.do(drawLine, { ...pair, supplier: theirs, on: '2027-02-01' as Day })).toBeNull();
  });

  it('[D97] people added on another day come on that day', () => {
    const replica = createReplica();
    replica.do(addPeople, { people: [{ side: 'supplier', name: 'Tessa' }], from: june });
    replica.do(addPeople, { people: [{ side: 'supplier', name: 'Olaf' }] });
    expect(replica.account().people.map(({ from }) => from)).toEqual([june, null]);
  });

  it('[D95] all of it stays in the layer `inside`', () => {
    const { inside: _, ...replica } = empty();
    const before = replica.account();
    replica.do(assessStage, { view: 'claimed', stage: 'basic', date: may, source: '' });
    replica.do(tickEvidence, { stage: 'basic', item: 'easy-exit', date: may, source: '' });
    replica.do(addEvent, { date: may, name: 'Order' });
    replica.do(addMilestone, { stage: 'integrated', date: june, name: '' });
    const after = replica.account();
    expect({ ...after, inside: null, account: null }).toEqual({ ...before, inside: null, account: null });
  });
});
