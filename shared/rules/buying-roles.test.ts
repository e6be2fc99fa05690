import { describe, expect, it } from 'vitest';
import { Decision } from '../model/decision.ts';
import type { PersonId } from '../model/id.ts';
import { BUYING_ROLES, moneyOf, playersOf, roleOf } from './buying-roles.ts';

const decision = (...roles: [person: string, role: string][]) =>
  Decision.parse({
    id: 'd1',
    name: 'x',
    roles: roles.map(([person, role], index) => ({ id: `r${index}`, person, role })),
  });

describe('buying roles', () => {
  it('[D89] exactly one approver releases the money: none and several are in doubt, a decider is no approver', () => {
    expect(moneyOf(decision(['p1', 'decider'], ['p2', 'buyer']))).toBe('nobody');
    expect(moneyOf(decision(['p1', 'approver'], ['p1', 'user']))).toBe('one');
    expect(moneyOf(decision(['p1', 'approver'], ['p2', 'approver']))).toBe('several');
  });

  it('[D89] every role of the contract is listed once, and its players are found', () => {
    expect(new Set(BUYING_ROLES).size).toBe(7);
    const one = decision(['p1', 'user'], ['p2', 'user'], ['p1', 'decider']);
    expect(playersOf(one, 'user').map((role) => role.person)).toEqual(['p1', 'p2']);
    expect(roleOf(one.roles, 'p1' as PersonId, 'decider')?.id).toBe('r2');
    expect(roleOf(one.roles, 'p2' as PersonId, 'decider')).toBeNull();
  });
});
