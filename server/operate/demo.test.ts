import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Day } from '../../shared/model/day.ts';
import { findings } from '../../shared/rules/findings/findings.ts';
import { measure } from '../../shared/rules/measures.ts';
import { networkOn } from '../../shared/rules/network.ts';
import { stageOn } from '../../shared/rules/stages/stage-on.ts';
import { supportedStage } from '../../shared/rules/stages/supported-stage.ts';
import { demoPortfolio } from '../../shared/rules/testing/demo/demo-portfolio.ts';
import { DATABASE_FILE } from '../storage/data-folder.ts';
import type { PortfolioEntry } from '../storage/ports.ts';
import { openSqliteHere } from '../storage/sqlite/open-sqlite.ts';
import { foldDocument } from '../sync/fold-document.ts';
import { demoIn, describeDemo } from './demo-folder.ts';
import { fillDemo } from './fill-demo.ts';
import { verifyData } from './verify.ts';

const day = Day.parse('2026-11-23');
const ACCOUNTS = 200;

describe('npm run demo', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'facet-demo-')), 'data');
  const entries = new Map<string, PortfolioEntry>();
  let ids = 0;
  beforeAll(async () => {
    const now = () => Date.parse('2026-11-23T10:00:00Z');
    await fillDemo(folder, { accounts: ACCOUNTS, seed: 7, day, now, newId: () => `n${++ids}` });
    const store = await openSqliteHere(join(folder, DATABASE_FILE), { soon: setImmediate, fold: foldDocument });
    for (const entry of await store.accounts.entries('main')) entries.set(entry.summary.id, entry);
    await store.close();
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('[PS2] every row says what the rules say of the account file', () => {
    const { accounts } = demoPortfolio({ accounts: ACCOUNTS, seed: 7, today: day });
    expect(entries.size).toBe(ACCOUNTS);
    for (const { id, file } of accounts) {
      const { summary, facts } = entries.get(id) ?? expect.fail(`no row of ${id}`);
      const network = networkOn(file, day, { today: day });
      const measures = measure(network);
      const { open } = findings(network);
      expect(summary).toMatchObject({
        name: file.account.name,
        threads: measures.threads,
        functionCoverage: measures.functionCoverage,
        diamondIndex: measures.diamondIndex,
        coordination: measures.coordination,
      });
      expect(facts).toMatchObject({
        lines: measures.lines,
        workingLines: measures.workingLines,
        levelCoverage: measures.levelCoverage,
        matchedFacets: measures.matchedFacets,
        kamShare: measures.kamShare,
        hhi: measures.hhi,
        freshness: measures.freshness,
        decisionReach: measures.decisionReach,
        stages: {
          claimed: stageOn(file, 'claimed', day)?.stage ?? null,
          supported: supportedStage(network).stage,
          customer: stageOn(file, 'customer', day)?.stage ?? null,
        },
      });
      // whether it was reviewed, the file does not say
      const said = facts?.open.filter((finding) => finding !== 'not-reviewed');
      expect([id, new Set(said)]).toEqual([id, new Set(open.map((finding) => finding.id))]);
      const uncovered = facts?.functions.filter(({ state }) => state === 'nobody').map((cell) => cell.id);
      expect(new Set(uncovered)).toEqual(new Set(measures.uncoveredFunctions));
    }
  });

  it('[PS3] fills a folder as the server leaves one', async () => {
    expect((await verifyData(folder)).findings).toEqual([]);
  });

  it('[PS3] starts again on the same demo, and touches no folder that holds anything else', () => {
    const demo = demoIn(folder) ?? expect.fail('no demo');
    expect(describeDemo(folder, demo).join('\n')).toContain(demo.password);
    expect(demoIn(join(folder, 'absent'))).toBeNull();
    const other = mkdtempSync(join(tmpdir(), 'facet-other-'));
    writeFileSync(join(other, 'facet.sqlite'), '');
    expect(() => demoIn(other)).toThrow('holds data of its own');
    expect(existsSync(join(other, 'demo.json'))).toBe(false);
    rmSync(other, { recursive: true });
  });
});
