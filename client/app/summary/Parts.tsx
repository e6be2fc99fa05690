import type { ReactNode } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import { DEFAULT_JUDGING } from '../../../shared/model/judging.ts';
import { isOverdue, listActions } from '../../../shared/rules/action-list.ts';
import { nextBestContacts } from '../../../shared/rules/next-best-contact.ts';
import { perceptionGap, stageOn } from '../../../shared/rules/stages/stage-on.ts';
import { supportedStage } from '../../../shared/rules/stages/supported-stage.ts';
import { useTeam } from '../../home/share/sharing.ts';
import { sayFinding } from '../../panel/findings/say-finding.ts';
import { sayGain } from '../../panel/next/say-gain.ts';
import { Sentence } from '../../panel/Sentence.tsx';
import { useRealInsight } from '../../panel/use-insight.ts';
import { useNaming } from '../../panel/use-naming.ts';
import { useSession, useToday } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { useStageWords } from '../../timeline/use-stage-words.ts';
import styles from './SummaryPage.module.css';

/** So many have room on one sheet beside the map; the rest is counted. */
const SHOWN = { findings: 5, next: 3, actions: 4, team: 8 };

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.part}>
    <h2>{title}</h2>
    {children}
  </section>
);

const Rest = ({ all, shown }: { all: number; shown: number }) => {
  const t = useText().share.page;
  return all > shown ? <p className={styles.rest}>{t.more(all - shown)}</p> : null;
};

export const StagesPart = ({ day }: { day: Day }) => {
  const text = useText();
  const t = text.share.page;
  const { account } = useNaming();
  const { network, measures } = useRealInsight();
  const { judging } = useSession().access;
  const name = useStageWords();
  const gap = perceptionGap(account, day);
  const stages = [
    ['claimed', stageOn(account, 'claimed', day)?.stage ?? null],
    ['supported', supportedStage(network, { settings: (judging ?? DEFAULT_JUDGING).stages }, measures).stage],
    ['customer', stageOn(account, 'customer', day)?.stage ?? null],
  ] as const;
  return (
    <Part title={t.stages}>
      <dl className={styles.stages}>
        {stages.map(([view, stage]) => (
          <div key={view}>
            <dt>{text.timeline.views[view]}</dt>
            <dd>{stage ? name(stage) : t.unknown}</dd>
          </div>
        ))}
      </dl>
      {gap !== null && <p className={styles.rest}>{t.gap(gap)}</p>}
    </Part>
  );
};

export const FindingsPart = () => {
  const text = useText();
  const naming = useNaming();
  const { judging } = useSession().access;
  const { open } = useRealInsight().findings;
  const { stageNames } = judging ?? DEFAULT_JUDGING;
  return (
    <Part title={text.findings.title}>
      {open.length === 0 && <p>{text.share.page.noFindings}</p>}
      <ul>
        {open.slice(0, SHOWN.findings).map((finding) => (
          <li key={finding.id} data-severity={finding.severity}>
            <strong>{text.findings.severity[finding.severity]}</strong>{' '}
            <Sentence inline parts={sayFinding(finding, naming, text, stageNames)} />
          </li>
        ))}
      </ul>
      <Rest all={open.length} shown={SHOWN.findings} />
    </Part>
  );
};

export const NextPart = () => {
  const t = useText().next;
  const naming = useNaming();
  const { number } = useFormat();
  const { network } = useRealInsight();
  const suggestions = nextBestContacts(network, SHOWN.next);
  return (
    <Part title={t.title}>
      {suggestions.length === 0 && <p>{t.none}</p>}
      <ul>
        {suggestions.map((one) => (
          <li key={`${one.supplier} ${one.customer}`}>
            <Sentence inline parts={t.pair(naming.person(one.supplier), naming.person(one.customer))} />:{' '}
            {sayGain(one, naming, t, number)}
          </li>
        ))}
      </ul>
    </Part>
  );
};

export const ActionsPart = () => {
  const text = useText();
  const naming = useNaming();
  const today = useToday();
  const { day } = useFormat();
  const open = listActions(naming.account.inside.actions, { owner: null, state: 'open' }, today);
  return (
    <Part title={text.todo.title}>
      {open.length === 0 && <p>{text.share.page.noActions}</p>}
      <ul>
        {open.slice(0, SHOWN.actions).map((action) => (
          <li key={action.id}>
            <bdi>{action.text}</bdi> (
            {[
              action.owner === null ? text.todo.nobody : naming.person(action.owner),
              ...(action.due === null ? [] : [day(action.due)]),
              ...(isOverdue(action, today) ? [text.share.page.overdue] : []),
            ].join(', ')}
            )
          </li>
        ))}
      </ul>
      <Rest all={open.length} shown={SHOWN.actions} />
    </Part>
  );
};

export const TeamPart = () => {
  const t = useText().share.page;
  const { accountId, access } = useSession();
  const { data } = useTeam(accountId, access.may.readTeam);
  const names = (data?.people ?? []).filter(({ role }) => role !== null).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <Part title={t.team}>
      <p>{names.slice(0, SHOWN.team).join(', ')}</p>
      <Rest all={names.length} shown={SHOWN.team} />
    </Part>
  );
};
