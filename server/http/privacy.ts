import { Hono } from 'hono';
import { PersonId } from '../../shared/model/id.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { EraseRequest, type ErasureStatement } from '../../shared/protocol/privacy.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { mayReadRecord } from '../portfolio/may-read-record.ts';
import type { PortfolioRecord } from '../portfolio/records.ts';
import { ScoringRounds } from '../portfolio/rounds.ts';
import { reportOn } from '../privacy/report.ts';
import { editorOf } from './editor-of.ts';
import type { Deps, Env } from './environment.ts';
import { notFound } from './failure.ts';
import { fileName } from './file-name.ts';
import { allowAccount } from './guard.ts';
import { noteFor } from './note.ts';
import { peopleOf } from './people-of.ts';
import { limitBody, readJson } from './read-json.ts';

const personIn = (id: string): PersonId => {
  const parsed = PersonId.safeParse(id);
  if (!parsed.success) throw notFound();
  return parsed.data;
};

/** What is kept about one person of a map: all of it as a file, and none of it any more. */
export const privacyRoutes = (deps: Deps) => {
  const { rooms, erasures, copies, audit, clock, access, identity, portfolio: book, portfolioRows: rows } = deps;
  const rounds = new ScoringRounds({ book, access, identity, rows, workspace: WORKSPACE });
  const note = noteFor(deps);
  return new Hono<Env>()
    .get('/api/accounts/:account/people/:person/report', allowAccount(deps, 'report-person'), async (c) => {
      const { id, name } = c.get('account');
      const person = personIn(c.req.param('person'));
      const mayRead = (record: PortfolioRecord) => mayReadRecord({ book, rounds }, record, c.get('actor'));
      const report = await reportOn({ rooms, copies, book, mayRead, now: clock.now }, { id, name }, person);
      if (!report) throw notFound();
      const called = report.names[person] ?? person;
      note(c, 'person-reported', { account: { id, name }, subject: { kind: 'person', id: person, name: called } });
      c.header('content-disposition', `attachment; filename="${fileName(called)}.person.json"`);
      return c.json(report);
    })

    .post(
      '/api/accounts/:account/people/:person/erase',
      allowAccount(deps, 'erase-person'),
      limitBody(limits.bodyBytes),
      async (c) => {
        const { id, name } = c.get('account');
        const person = personIn(c.req.param('person'));
        const { texts } = await readJson(c, EraseRequest);
        const { user } = editorOf(c, id);
        // what was noted before is erased as well
        await audit.settled();
        const erasure = await erasures.erase(id, person, user, texts);
        if (!erasure) throw notFound();
        note(c, 'person-erased', { account: { id, name }, subject: { kind: 'person', id: person, name: '' } });
        const [by] = await peopleOf(deps, [user]);
        const statement: ErasureStatement = {
          account: { id, name },
          person,
          at: new Date(clock.now()).toISOString(),
          by: by?.name ?? '',
          ...erasure,
        };
        return c.json(statement);
      },
    );
};
