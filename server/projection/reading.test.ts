import { describe, expect, it } from 'vitest';
import { importAccount } from '../../shared/document/commands/import-account.ts';
import { createDocs } from '../../shared/document/docs.ts';
import { perform } from '../../shared/document/edit.ts';
import { readAccount } from '../../shared/document/read.ts';
import { Day } from '../../shared/model/day.ts';
import { AccountId } from '../../shared/model/id.ts';
import { DEFAULT_JUDGING } from '../../shared/model/judging.ts';
import { demoPortfolio } from '../../shared/rules/testing/demo/demo-portfolio.ts';
import { createProjectMany } from './project.ts';
import { fromReading, Readings, toReading } from './reading.ts';
import { summarise, summariseAccount } from './summarise.ts';

const today = Day.parse('2026-11-24');

describe('what was read of an account', () => {
  it('[PF20] says the same as its documents', () => {
    for (const { file } of demoPortfolio({ accounts: 12, seed: 5, today }).accounts) {
      const docs = createDocs();
      let ids = 0;
      const raw = file as unknown as Record<string, unknown>;
      const context = { newId: () => `n${++ids}`, today };
      perform(docs, readAccount(docs).account, importAccount, { file, raw }, context);
      const kept = fromReading(toReading(readAccount(docs).account, 1));
      expect(summariseAccount(kept, today, DEFAULT_JUDGING)).toEqual(summarise(docs, today));
    }
  });

  it('[PF20] is kept up to a bound, the newest first', () => {
    const ids = ['a', 'b', 'c'].map((id) => AccountId.parse(id));
    const readings = new Readings(250);
    for (const id of ids) readings.put(id, { seq: 1, data: new Uint8Array(100) }, 0);
    expect(ids.map((id) => readings.get(id) !== null)).toEqual([false, true, true]);
    readings.put(ids[1]!, { seq: 2, data: new Uint8Array(10) }, 0);
    expect([readings.bytes, readings.get(ids[1]!)?.seq]).toEqual([110, 2]);
    readings.delete(ids[2]!);
    expect(readings.bytes).toBe(10);
  });

  it('[PF20] is not kept when it was edited or deleted while it was being read', async () => {
    const [edited, quiet] = ['a', 'b'].map((id) => AccountId.parse(id)) as [AccountId, AccountId];
    const readings = new Readings(1_000);
    const reading = { seq: 1, data: new Uint8Array(10) };
    const projectMany = createProjectMany({
      compute: async (wanted) => {
        readings.delete(edited);
        return wanted.map(({ account }) => ({ account, kind: 'done', projection, lastSeq: 1, reading }));
      },
      accounts: { saveProjections: async () => {} },
      readings,
    });
    const projection = { ...summarise(createDocs(), today), rules: 'r1' };
    const wanted = [edited, quiet].map((account) => ({ account, reviewed: null }));
    await projectMany(wanted, today, { judging: DEFAULT_JUDGING, rules: 'r1', timeZone: 'UTC' });
    expect([readings.get(edited), readings.get(quiet)]).toEqual([null, reading]);
    readings.put(edited, reading, readings.moment);
    expect(readings.get(edited)).toEqual(reading);
  });
});
