import { useMemo } from 'react';
import { type JudgementPatch, judge } from '../../shared/document/commands/judge.ts';
import { InfluenceRank, Stance } from '../../shared/model/judgement.ts';
import { BUYING_ROLES } from '../../shared/rules/buying-roles.ts';
import { useSeesInside, useSession } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import type { Column } from './column.ts';
import type { PersonRow } from './people-rows.ts';

const STANCES = ['2', '1', '0', '-1', '-2'] as const;
type Choice = { id: string; label: string };

/** What we think of the customer's people and which roles they play. None of it where `inside` may not be read. */
export const useJudgementColumns = (): Column<PersonRow>[] => {
  const session = useSession();
  const seesInside = useSeesInside();
  const t = useText().judging;
  const table = useText().table;

  return useMemo(() => {
    if (!seesInside) return [];
    const write = (row: PersonRow, patch: JudgementPatch): null => {
      session.perform(judge, { person: row.id, on: session.today(), patch });
      return null;
    };
    const choices = (list: readonly Choice[]) => (row: PersonRow) =>
      row.person.side === 'customer' ? [...list, { id: '', label: t.notSet }] : [{ id: '', label: table.notJudged }];
    return [
      {
        id: 'stance',
        label: t.stance,
        min: 124,
        grow: 1,
        sortKey: ({ judgement }) => (judgement?.stance == null ? null : -judgement.stance),
        text: ({ judgement }) => (judgement?.stance == null ? '' : t.stances[`${judgement.stance}`].word),
        edit: {
          kind: 'choice',
          value: ({ judgement }) => (judgement?.stance == null ? '' : String(judgement.stance)),
          options: choices(STANCES.map((id) => ({ id, label: t.stances[id].word }))),
        },
        commit: (row, typed) => write(row, { stance: typed === '' ? null : Stance.parse(Number(typed)) }),
      },
      {
        id: 'influence',
        label: t.influence,
        min: 136,
        grow: 1,
        sortKey: ({ judgement }) => (judgement?.influence ? InfluenceRank.options.indexOf(judgement.influence) : null),
        text: ({ judgement }) => (judgement?.influence ? t.ranks[judgement.influence] : ''),
        edit: {
          kind: 'choice',
          value: ({ judgement }) => judgement?.influence ?? '',
          options: choices(InfluenceRank.options.map((id) => ({ id, label: t.ranks[id] }))),
        },
        commit: (row, typed) => write(row, { influence: typed === '' ? null : InfluenceRank.parse(typed) }),
      },
      {
        id: 'roles',
        label: t.decisions.role,
        min: 150,
        grow: 1,
        sortKey: ({ roles }) => (roles.size === 0 ? null : BUYING_ROLES.findIndex((role) => roles.has(role))),
        text: ({ roles }) =>
          BUYING_ROLES.filter((role) => roles.has(role))
            .map((role) => t.decisions.roles[role])
            .join(', '),
      },
    ];
  }, [session, seesInside, t, table]);
};
