import { erasePerson } from '../../shared/document/commands/erase-person.ts';
import { perform } from '../../shared/document/edit.ts';
import { readAccount } from '../../shared/document/read.ts';
import { redactTexts } from '../../shared/document/redact-texts.ts';
import { decodeState, encodeState } from '../../shared/document/state.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId, PersonId } from '../../shared/model/id.ts';
import { identifiersOf } from '../../shared/rules/privacy/identifiers.ts';
import { createRedact } from '../../shared/rules/privacy/redact.ts';
import { type Trace, traceOf } from '../../shared/rules/privacy/trace.ts';
import { WORKSPACE } from '../members/workspace.ts';
import type { AuditStore, StoredVersion, VersionStore } from '../storage/ports.ts';
import { contentOf } from '../versions/capture.ts';
import { pack, unpack } from '../versions/pack.ts';

/** What a kept copy says of somebody, and by which words he was known then. */
export type Said = { version: StoredVersion; trace: Trace; words: string[] };
export type ErasedCopies = { rewritten: number; deleted: number };

/** Entries of the audit log that are looked through at once. */
const AT_ONCE = 500;

/** The kept copies of an account, searched for one person and written anew without him. Runs in the store's thread. */
export type CopyEraser = {
  /** The newest first. Copies that cannot be read say nothing. */
  said(account: AccountId, person: PersonId): Promise<Said[]>;
  /** `words` are taken out of every text. Copies that cannot be read are deleted: nobody knows what they hold. */
  eraseCopies(account: AccountId, person: PersonId, words: readonly string[]): Promise<ErasedCopies>;
};

/** Dates and ids of commands that write neither. */
const NO_DAY = '1970-01-01' as Day;

const decode = async (bytes: Uint8Array) => {
  const docs = decodeState(await unpack(bytes));
  const close = () => {
    for (const doc of Object.values(docs)) doc.destroy();
  };
  return { docs, close };
};

export const createCopyEraser = (
  versions: Pick<VersionStore, 'list' | 'read' | 'replace' | 'rename' | 'remove'>,
  audit: Pick<AuditStore, 'list' | 'forget' | 'amend'>,
): CopyEraser => {
  /** One version for each content, the newest first. */
  const contents = async (account: AccountId): Promise<StoredVersion[]> =>
    [
      ...new Map((await versions.list(account)).toReversed().map((version) => [version.content, version])).values(),
    ].toReversed();

  const open = async ({ account, id }: StoredVersion) => {
    const bytes = await versions.read(account, id);
    return bytes && decode(bytes);
  };

  /** Names of versions and links stand in the audit log as well. */
  const redactAudit = async (account: AccountId, redact: (text: string) => string): Promise<void> => {
    let before: number | undefined;
    for (;;) {
      const entries = await audit.list({ workspace: WORKSPACE, account, before, limit: AT_ONCE });
      for (const { id, subject, detail } of entries) {
        const isOurs = subject?.kind === 'version' || subject?.kind === 'link' || subject?.kind === 'person';
        const next = subject && isOurs ? { ...subject, name: redact(subject.name) } : subject;
        const words = { ...detail };
        if (isOurs && words.before !== undefined) words.before = redact(words.before);
        if (isOurs && words.after !== undefined) words.after = redact(words.after);
        const isChanged =
          next?.name !== subject?.name || words.before !== detail.before || words.after !== detail.after;
        if (isChanged) await audit.amend({ id, subject: next, detail: words });
      }
      before = entries.at(-1)?.id;
      if (entries.length < AT_ONCE) return;
    }
  };

  return {
    async said(account, person) {
      const all: Said[] = [];
      for (const version of await contents(account)) {
        const opened = await open(version).catch(() => null);
        if (!opened) continue;
        const { account: then } = readAccount(opened.docs);
        const trace = traceOf(then, person);
        const words = (trace.people ?? []).flatMap((found) => identifiersOf(found));
        if (Object.keys(trace).length > 0) all.push({ version, trace, words });
        opened.close();
      }
      return all;
    },

    async eraseCopies(account, person, words) {
      const redact = createRedact(words);
      const done = { rewritten: 0, deleted: 0 };
      for (const version of await contents(account)) {
        const { content } = version;
        const sharing = (await versions.list(account)).filter((other) => other.content === content);
        try {
          const opened = await open(version);
          if (!opened) continue;
          const { docs, close } = opened;
          perform(
            docs,
            readAccount(docs).account,
            (edit) => {
              erasePerson(edit, { id: person });
              redactTexts(edit, redact);
            },
            undefined,
            { newId: () => '', today: NO_DAY },
          );
          const next = contentOf(docs);
          if (next !== content) {
            await versions.replace(account, content, next, await pack(encodeState(docs)));
            done.rewritten += sharing.length;
          }
          close();
        } catch {
          await versions.remove(
            account,
            sharing.map(({ id }) => id),
          );
          done.deleted += sharing.length;
        }
      }
      for (const { id, name } of await versions.list(account)) {
        if (name !== null && redact(name) !== name) await versions.rename(account, id, redact(name));
      }
      await audit.forget(account, { kind: 'person', id: person });
      if (words.length > 0) await redactAudit(account, redact);
      return done;
    },
  };
};
