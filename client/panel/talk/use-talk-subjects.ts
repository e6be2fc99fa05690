import type { Contact } from '../../../shared/model/contact.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { isAboutFinding } from '../../../shared/rules/findings/names-finding.ts';
import { useView } from '../../session/hooks.ts';
import { useStageNaming } from '../../session/stage-naming.ts';
import type { Said } from '../../text/said.ts';
import { useText } from '../../text/use-text.ts';
import { sayFinding } from '../findings/say-finding.ts';
import { useInsight } from '../use-insight.ts';
import { useNaming } from '../use-naming.ts';

/** What a thread is about. `open` selects it; null: it is not on the map, or in the list of findings, any more. */
export type TalkSubject = { name: readonly Said[]; open: (() => void) | null };

/** Names what comments are about: a person, a line, a finding by its sentence, or what is gone. */
export const useTalkSubjects = (): ((about: string) => TalkSubject) => {
  const text = useText();
  const t = text.talk;
  const view = useView();
  const naming = useNaming();
  const stageNames = useStageNaming();
  const { findings, network } = useInsight();
  const contacts = new Map<string, Contact>(naming.account.contacts.map((contact) => [contact.id, contact]));

  return (about) => {
    const person = naming.people.get(about as PersonId);
    if (person) return { name: [{ name: naming.person(person.id) }], open: () => view.selectPeople([person.id]) };
    const line = contacts.get(about);
    if (line) {
      const name = t.line(naming.person(line.supplier), naming.person(line.customer));
      return { name: [{ name }], open: () => view.selectContact(line.id) };
    }
    const open = findings.open.find(({ id }) => id === about);
    const finding = open ?? findings.accepted.find((one) => one.finding.id === about)?.finding;
    if (!finding) return { name: [isAboutFinding(about) ? t.aboutGoneFinding : t.aboutGone], open: null };
    // its row opens itself when one of its comments is asked for
    const isListed = open !== undefined && network.people.size > 0;
    const name = sayFinding(finding, naming, text, stageNames);
    return { name, open: isListed ? () => undefined : null };
  };
};
