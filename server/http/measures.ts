import { Hono } from 'hono';
import { readAccount } from '../../shared/document/read.ts';
import { MeasuresQuery, type MeasuresResponse } from '../../shared/protocol/routes.ts';
import { measure } from '../../shared/rules/measures.ts';
import { networkOn } from '../../shared/rules/network.ts';
import { dayIn } from '../clock.ts';
import type { Deps, Env } from './environment.ts';
import { allowAccount } from './guard.ts';
import { noteOpened } from './note.ts';
import { parse } from './read-json.ts';

/** The measures of an account on a day, as if the people in `without` had left. */
export const measureRoutes = (deps: Deps) => {
  const { rooms, settings, clock } = deps;
  return new Hono<Env>().get('/api/accounts/:account/measures', allowAccount(deps, 'measure'), async (c) => {
    const query = parse(MeasuresQuery, c.req.query());
    const today = dayIn(settings.timeZone, clock.now());
    const without = new Set(query.without);
    const seesInside = c.get('seesInside');
    const { account } = await rooms.read(c.get('account').id, (docs) =>
      readAccount(seesInside ? docs : { map: docs.map, inside: null, talk: null }),
    );
    const measures: MeasuresResponse = measure(networkOn(account, query.date ?? today, { today, without }));
    noteOpened(deps, c, c.get('account'));
    // what is agreed about contacts and who decides are judgements of ours
    const { freshness: _, decisionReach: __, ...forCustomer } = measures;
    return c.json(seesInside ? measures : forCustomer);
  });
};
