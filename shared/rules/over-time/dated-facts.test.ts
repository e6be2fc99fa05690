import { describe, expect, it } from 'vitest';
import { line, ours, sketch, theirs } from '../testing/sketch.ts';
import { datedFacts } from './dated-facts.ts';

describe('dated facts', () => {
  it('[OT4] are every day on which something begins, changes or ends, with what', () => {
    const account = sketch({
      people: [
        ours('a', 'it', { from: '2025-01-02', until: '2025-01-03' }),
        theirs('b', 'it', {
          posts: [
            { from: '2025-01-04', title: '' },
            { from: '2025-01-05', title: '' },
          ],
        }),
      ],
      contacts: [
        line('a', 'b', 1, {
          strengths: [
            { from: '2025-01-06', value: 1 },
            { from: '2025-01-07', value: 2 },
          ],
          touches: [{ id: 't', date: '2025-01-07', kind: '' }],
          until: '2025-01-08',
        }),
      ],
      links: [{ id: 'l', from: 'a', to: 'a', kind: 'dotted', since: '2025-01-09', until: null }],
      inside: {
        events: [{ id: 'v', date: '2025-01-10' }],
        milestones: [{ id: 'm', date: '2025-01-11', stage: 'basic' }],
        stages: [{ id: 's', date: '2025-01-12', stage: 'basic', view: 'claimed' }],
        evidence: [{ id: 'e', date: '2025-01-13', stage: 'basic', item: 'x' }],
        plannedContacts: [{ id: 'q', supplier: 'a', customer: 'b', from: '2025-01-14', value: 2 }],
        judgements: [{ id: 'j', person: 'b', date: '2025-01-15' }],
        influences: [{ id: 'i', from: 'b', to: 'b', kind: 'conflict', since: '2025-01-16', until: '2025-01-17' }],
        actions: [{ id: 'x', due: '2025-01-18', done: '2025-01-19' }],
      },
    });
    const facts = datedFacts(account);
    expect([facts.first, facts.last]).toEqual(['2025-01-02', '2025-01-19']);
    expect(facts.days.map(({ day, facts }) => [day.slice(8), ...facts.map(({ kind, id }) => `${kind} ${id}`)])).toEqual(
      [
        ['02', 'person-comes a'],
        ['03', 'person-leaves a'],
        ['05', 'post b'],
        ['06', 'line-begins a-b'],
        ['07', 'strength a-b', 'touch a-b'],
        ['08', 'line-ends a-b'],
        ['09', 'link l'],
        ['10', 'event v'],
        ['11', 'milestone m'],
        ['12', 'stage s'],
        ['13', 'evidence e'],
        ['14', 'planned q'],
        ['15', 'judgement j'],
        ['16', 'influence i'],
        ['17', 'influence i'],
        ['18', 'action-due x'],
        ['19', 'action-done x'],
      ],
    );
  });

  it('[OT4] an account without dates has neither first nor last day', () => {
    expect(datedFacts(sketch({ people: [ours('a', 'it')] }))).toEqual({ first: null, last: null, days: [] });
  });
});
