import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Account, Inside } from '../../model/account.ts';
import { FindingSettings } from '../../model/finding-settings.ts';
import type { Stage } from '../../model/stage.ts';
import { cadencesOn } from '../cadence.ts';
import { networkOn } from '../network.ts';
import { EVIDENCE_ITEMS } from '../stages/evidence-items.ts';
import { referencePictures } from '../testing/reference-pictures.ts';
import { day, line, ours, sketch, TODAY, theirs } from '../testing/sketch.ts';
import type { FindingRule } from './finding.ts';
import { findings } from './findings.ts';
import type { FindingOptions } from './scene.ts';

type InsideInput = z.input<typeof Inside>;
const ofRule = (rule: FindingRule, account: Account, options: FindingOptions = {}, date: string = TODAY) =>
  findings(networkOn(account, day(date), { today: TODAY }), options).open.filter(({ saying }) => saying.kind === rule);
const settings = (values: Partial<FindingSettings>) => ({ settings: FindingSettings.parse(values) });

describe('findings of lines', () => {
  const touches = [{ id: 't', date: '2026-06-01', kind: 'call' }];
  const judged = (stance: 1 | 2, influence: 'outside' | 'inner-circle' = 'outside'): InsideInput => ({
    judgements: [{ id: 'j', person: 'b', date: '2026-01-01', stance, influence }],
  });
  const touched = (inside: InsideInput = {}) =>
    sketch({ people: [ours('a', 'it'), theirs('b', 'it')], contacts: [line('a', 'b', 1, { touches })], inside });
  const first = (account: Account, options?: FindingOptions) =>
    ['2026-07-01', '2026-07-02', '2026-08-30', '2026-08-31'].find(
      (date) => ofRule('stale-line', account, options, date).length > 0,
    );

  it('[FI10] a line is stale from the day after its cadence: its own, the shorter one of mentors, the default', () => {
    expect(first(touched())).toBe('2026-08-31');
    expect(first(touched(judged(1)))).toBe('2026-08-31');
    expect(first(touched(judged(2)))).toBe('2026-07-02');
    expect(first(touched(judged(2)), settings({ mentorCadenceDays: 29 }))).toBe('2026-07-01');
    expect(first(touched({ ...judged(2), contactPlans: [{ id: 'k', contact: 'a-b', cadenceDays: 90 }] }))).toBe(
      '2026-08-31',
    );
    expect(first(touched({ contactPlans: [{ id: 'k', contact: 'a-b', cadenceDays: 30 }] }))).toBe('2026-07-02');
  });

  it('[FI10] [N11] goes by the cadence by which the map calls the line stale, whoever it leads to', () => {
    const people = [
      ...[ours('a', 'it'), theirs('any', 'it'), theirs('mentor', 'it'), theirs('key', 'it'), theirs('planned', 'it')],
      theirs('top', 'it', { post: { level: 'board' } }),
    ];
    const customers = people.slice(1).map(({ id }) => id);
    const account = sketch({
      people,
      levels: ['board', 'team'],
      contacts: customers.map((id) =>
        line('a', id, 2, { touches: [{ id: `t-${id}`, date: '2026-01-01', kind: 'call' }] }),
      ),
      inside: {
        judgements: [
          { id: 'j1', person: 'mentor', date: '2026-01-01', stance: 2 },
          { id: 'j2', person: 'key', date: '2026-01-01', influence: 'inner-circle' },
        ],
        contactPlans: [{ id: 'k', contact: 'a-planned', cadenceDays: 50 }],
      },
    });
    const set = FindingSettings.parse({
      ...{ lineCadenceDays: 90, mentorCadenceDays: 20, keyPlayerCadenceDays: 30, topLevelCadenceDays: 40 },
    });
    const cadenceOf = cadencesOn(account, TODAY, set);
    const found = ofRule('stale-line', account, { settings: set });
    expect(
      found.map(({ saying }) => (saying.kind === 'stale-line' ? [saying.customer, saying.cadence] : [])).toSorted(),
    ).toEqual(account.contacts.map((contact) => [contact.customer, cadenceOf(contact)]).toSorted());
    expect(account.contacts.map(cadenceOf).toSorted()).toEqual([20, 30, 40, 50, 90]);
  });

  it('[FI10] weighs more when the person counts in a decision, and says for how long', () => {
    expect(ofRule('stale-line', touched())).toMatchObject([
      {
        id: 'stale-line:a-b',
        severity: 'note',
        saying: { contact: 'a-b', supplier: 'a', customer: 'b', days: 175, cadence: 90 },
        people: ['a', 'b'],
        contacts: ['a-b'],
      },
    ]);
    expect(ofRule('stale-line', touched(judged(1, 'inner-circle')))[0]?.severity).toBe('warning');
  });

  const left = { until: '2026-03-01', seat: 'seat' };
  const next = (from = '2026-03-01') => theirs('n', 'it', { from, seat: 'seat' });
  const people = [ours('a', 'it'), ours('o', 'it'), theirs('b', 'it', left)];

  it('[FI12] the line of somebody who left is orphaned until the other has his successor', () => {
    const account = sketch({ people, contacts: [line('a', 'b', 3)] });
    expect(ofRule('orphaned-line', account, {}, '2026-02-28')).toEqual([]);
    expect(ofRule('orphaned-line', account, {}, '2026-03-01')).toMatchObject([
      {
        id: 'orphaned-line:a-b',
        severity: 'warning',
        saying: { person: 'b', other: 'a', successor: null, why: 'left' },
        people: ['a'],
      },
    ]);
    const followed = (strength: 1 | 2, supplier = 'a') =>
      ofRule(
        'orphaned-line',
        sketch({ people: [...people, next()], contacts: [line('a', 'b', 3), line(supplier, 'n', strength)] }),
      );
    expect(followed(1)).toMatchObject([{ saying: { successor: 'n' }, people: ['n', 'a'] }]);
    expect(followed(2, 'o')).toHaveLength(1);
    expect(followed(2)).toEqual([]);
  });

  it('[FI12] a line of strength 0, one that has ended, or one whose other end is gone too is history', () => {
    const none = (contact: ReturnType<typeof line>, whole = people) =>
      ofRule('orphaned-line', sketch({ people: whole, contacts: [contact] }));
    expect(none(line('a', 'b', 0))).toEqual([]);
    expect(none(line('a', 'b', 3, { until: '2026-03-01' }))).toEqual([]);
    expect(none(line('a', 'b', 3), [ours('a', 'it', { until: '2026-05-01' }), theirs('b', 'it', left)])).toEqual([]);
    expect(none(line('a', 'f', 3), [ours('a', 'it'), theirs('f', 'it', { from: '2027-01-01' })])).toEqual([]);
  });

  it('[FI12] somebody moved: the line began before and was not touched since', () => {
    const moved = (functionBefore: string, touchedOn: string | null, began = '2025-01-01') =>
      ofRule(
        'orphaned-line',
        sketch({
          people: [
            ours('a', 'it'),
            theirs('b', null, {
              posts: [
                { from: null, title: '', function: functionBefore },
                { from: '2026-03-01', title: '', function: 'rnd' },
              ],
            }),
          ],
          contacts: [
            line('a', 'b', 3, {
              strengths: [{ from: began, value: 3 }],
              touches: touchedOn ? [{ id: 't', date: touchedOn, kind: '' }] : [],
            }),
          ],
        }),
      );
    expect(moved('it', '2026-02-28')).toMatchObject([
      { severity: 'note', saying: { person: 'b', why: 'moved' }, people: ['b', 'a'] },
    ]);
    expect(moved('it', '2026-03-01')).toEqual([]);
    expect(moved('rnd', null)).toEqual([]);
    expect(moved('it', null, '2026-03-01')).toEqual([]);
    expect(moved('it', null, '2026-02-28')).toHaveLength(1);
  });
});

describe('findings of stages and upkeep', () => {
  const placed = (claimed: Stage, customer: Stage | null, evidenced: readonly string[]): Account => ({
    ...referencePictures.diamond,
    inside: sketch({
      inside: {
        stages: [
          { id: 's', view: 'claimed', stage: claimed, date: '2026-01-01' },
          ...(customer ? [{ id: 't', view: 'customer-said' as const, stage: customer, date: '2026-01-01' }] : []),
        ],
        evidence: EVIDENCE_ITEMS.filter(({ stage, required }) => required && evidenced.includes(stage)).map(
          ({ id, stage }, i) => ({
            id: `e${i}`,
            stage,
            item: id,
            date: '2026-01-01',
          }),
        ),
      },
    }).inside,
  });

  it('[FI13] claimed is above what evidence and network support', () => {
    const found = (claimed: Stage, evidenced: string[], options?: FindingOptions) =>
      ofRule('stage-overclaimed', placed(claimed, null, evidenced), options);
    expect(found('basic', ['exploratory'])).toMatchObject([
      {
        id: 'stage-overclaimed',
        severity: 'warning',
        saying: { claimed: 'basic', supported: 'exploratory', stages: 1 },
      },
    ]);
    expect(found('basic', ['exploratory', 'basic'])).toEqual([]);
    expect(found('exploratory', [])).toMatchObject([{ saying: { supported: null, stages: 1 } }]);
    expect(found('basic', ['exploratory'], settings({ overclaim: 2 }))).toEqual([]);
    expect(found('uncoupling', [])).toEqual([]);
    const all = ['exploratory', 'basic', 'co-operative', 'interdependent', 'integrated'];
    expect(found('integrated', all)).toEqual([]);
    const thin = { ...placed('integrated', null, all), contacts: referencePictures['bow-tie'].contacts };
    expect(ofRule('stage-overclaimed', thin)).toMatchObject([{ saying: { supported: 'basic', stages: 3 } }]);
  });

  it('[FI14] claimed is above the customer’s view', () => {
    const found = (claimed: Stage, customer: Stage | null, options?: FindingOptions) =>
      ofRule('perception-gap', placed(claimed, customer, []), options);
    expect(found('integrated', 'basic')).toMatchObject([
      { saying: { claimed: 'integrated', customer: 'basic', stages: 3 } },
    ]);
    expect(found('basic', 'exploratory')).toHaveLength(1);
    expect(found('basic', 'exploratory', settings({ perceptionGap: 2 }))).toEqual([]);
    expect([...found('basic', 'basic'), ...found('basic', 'integrated'), ...found('basic', null)]).toEqual([]);
    expect([...found('uncoupling', 'basic'), ...found('basic', 'uncoupling')]).toEqual([]);
  });

  it('[FI16] not edited for sixty days, not reviewed for ninety', () => {
    const ids = (options: FindingOptions) =>
      findings(networkOn(referencePictures.diamond, day('2026-06-30'), { today: TODAY }), options)
        .open.map(({ id }) => id)
        .filter((id) => id.startsWith('not-'));
    expect(ids({ edited: day('2026-05-01'), reviewed: day('2026-04-01') })).toEqual([]);
    expect(ids({ edited: day('2026-04-30'), reviewed: day('2026-03-31') })).toEqual(['not-edited', 'not-reviewed']);
    expect(ids({ edited: null, reviewed: day('2026-12-01') })).toEqual([]);
    expect(ids({ edited: day('2026-06-28'), ...settings({ editedWithinDays: 1 }) })).toEqual(['not-edited']);
  });
});
