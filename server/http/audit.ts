import { Hono } from 'hono';
import type { AuditChoices, AuditEntry, AuditPage } from '../../shared/protocol/audit.ts';
import { AuditFilter, AuditQuery } from '../../shared/protocol/audit.ts';
import { auditCsvHead, auditCsvLine } from '../audit/to-csv.ts';
import { dayIn } from '../clock.ts';
import { WORKSPACE } from '../members/workspace.ts';
import type { AuditSearch, StoredAudit } from '../storage/ports.ts';
import type { Deps, Env } from './environment.ts';
import { allow } from './guard.ts';
import { noteFor } from './note.ts';
import { parse } from './read-json.ts';

/** Entries that are read at once for the table. */
const AT_ONCE = 500;

const searchOf = ({ from, until, ...filter }: AuditFilter): Omit<AuditSearch, 'limit'> => ({
  ...filter,
  workspace: WORKSPACE,
  from: from === undefined ? undefined : Date.parse(from),
  until: until === undefined ? undefined : Date.parse(until),
});

const shown = ({ workspace: _, ...entry }: StoredAudit): AuditEntry => ({
  ...entry,
  at: new Date(entry.at).toISOString(),
});

/** Who did what: for the owner to read, and to take along as a table. */
export const auditRoutes = (deps: Deps) => {
  const { audit, store, settings, clock, log } = deps;
  const note = noteFor(deps);

  /** Page by page from the newest down, so that no table is too long for the memory; what is added meanwhile is newer. */
  async function* linesOf(search: Omit<AuditSearch, 'limit'>): AsyncGenerator<string> {
    yield auditCsvHead;
    let before: number | undefined;
    for (;;) {
      const entries = await store.audit.list({ ...search, before, limit: AT_ONCE });
      yield entries.map(auditCsvLine).join('');
      before = entries.at(-1)?.id;
      if (entries.length < AT_ONCE) return;
    }
  }

  const streamOf = (lines: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
    const encoder = new TextEncoder();
    return new ReadableStream({
      async pull(controller) {
        try {
          const { done, value } = await lines.next();
          if (done) controller.close();
          else controller.enqueue(encoder.encode(value));
        } catch (error) {
          log.error({ err: error }, 'the audit log could not be taken out whole');
          controller.error(error);
        }
      },
    });
  };

  return new Hono<Env>()
    .get('/api/audit', allow('read-audit'), async (c) => {
      const { limit, before, ...filter } = parse(AuditQuery, c.req.query());
      await audit.settled();
      const entries = await store.audit.list({ ...searchOf(filter), before, limit: limit + 1 });
      const page = entries.slice(0, limit).map(shown);
      const answer: AuditPage = {
        entries: page,
        next: entries.length > limit ? (page.at(-1)?.id ?? null) : null,
      };
      return c.json(answer);
    })

    .get('/api/audit/choices', allow('read-audit'), async (c) => {
      await audit.settled();
      const choices: AuditChoices = await store.audit.choices(WORKSPACE);
      return c.json(choices);
    })

    .get('/api/audit/export', allow('read-audit'), async (c) => {
      const filter = parse(AuditFilter, c.req.query());
      await audit.settled();
      note(c, 'audit-exported');
      c.header('content-type', 'text/csv; charset=utf-8');
      c.header('content-disposition', `attachment; filename="audit-${dayIn(settings.timeZone, clock.now())}.csv"`);
      return c.body(streamOf(linesOf(searchOf(filter))));
    });
};
