import type { PersonId } from '../../../shared/model/id.ts';
import type { StageNames } from '../../../shared/model/judging.ts';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import { shorten } from '../../../shared/rules/shorten.ts';
import { findingSentence } from '../../text/finding-sentence.ts';
import type { Said } from '../../text/said.ts';
import type { Text } from '../../text/use-text.ts';
import type { Naming } from '../use-naming.ts';

/** Decisions are mentioned, not shown whole. */
const MENTIONED = 60;

/** The sentence of a finding, with the names of whom it is about. */
export const sayFinding = ({ saying }: Finding, naming: Naming, t: Text, stageNames: StageNames): Said[] => {
  const { levels, inside } = naming.account;
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name.trim() ?? '';
  return findingSentence(
    saying,
    {
      person: (id) => naming.person(id as PersonId),
      lane: naming.lane,
      level: (id) => nameIn(levels, id) || t.panel.noLevel,
      decision: (id) => shorten(nameIn(inside.decisions, id), MENTIONED) || t.panel.unnamed,
      isAhead: naming.isAhead,
    },
    t,
    stageNames,
  );
};
