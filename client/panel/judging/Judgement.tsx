import { CircleCheck, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { editJudgement } from '../../../shared/document/commands/edit-judgement.ts';
import { type JudgementPatch, judge } from '../../../shared/document/commands/judge.ts';
import type { Certainty } from '../../../shared/model/judgement.ts';
import type { Person } from '../../../shared/model/person.ts';
import { adaptabilityGuide, influenceGuide, stanceGuide } from '../../../shared/rules/guided-questions.ts';
import { latestJudgement } from '../../../shared/rules/latest-judgement.ts';
import { announce } from '../../session/announce.ts';
import { useSession } from '../../session/hooks.ts';
import { useFormat, useLanguage, useText } from '../../text/use-text.ts';
import { InlineField } from '../../ui/InlineField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import adding from '../adding.module.css';
import { sayAgo } from '../ago.ts';
import { useCanEdit } from '../looked-at.ts';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import { AskButton, GuidedQuestions } from './GuidedQuestions.tsx';
import { HiddenFromGuests } from './HiddenFromGuests.tsx';
import { AdaptabilityField, InfluenceField } from './JudgementFields.tsx';
import { JudgementHistory } from './JudgementHistory.tsx';
import styles from './judging.module.css';
import { StancePicker } from './StancePicker.tsx';

type Scale = 'stance' | 'influence' | 'adaptability';

/** What we think of a customer person: three scales with questions that lead to them, how sure we are, and what we thought. */
export const Judgement = ({ person }: { person: Person }) => {
  const session = useSession();
  const t = useText().judging;
  const naming = useNaming();
  const { account, today } = naming;
  const { day } = useFormat();
  const [language] = useLanguage();
  const [asking, setAsking] = useState<Scale | null>(null);
  const canEdit = useCanEdit();
  const judgement = latestJudgement(account.inside.judgements, person.id, today);
  const name = naming.person(person.id);

  const set = (patch: JudgementPatch) => session.perform(judge, { person: person.id, on: today, patch });
  const ask = (scale: Scale) =>
    canEdit && (
      <AskButton
        label={t.guide[scale]}
        isOpen={asking === scale}
        onToggle={() => setAsking(asking === scale ? null : scale)}
      />
    );
  const found = (patch: JudgementPatch, word: string) => {
    set(patch);
    announce(t.saved(name, word));
  };
  const close = () => setAsking(null);

  return (
    <Section title={t.title} part="judgement" aside={<HiddenFromGuests />}>
      <div className={styles.asked}>
        <span className={styles.label} aria-hidden>
          {t.stance}
        </span>
        {ask('stance')}
      </div>
      {asking === 'stance' && (
        <GuidedQuestions
          guide={stanceGuide}
          name={name}
          onFound={(stance) => found({ stance }, t.stances[`${stance}`].word)}
          onClose={close}
        />
      )}
      <StancePicker value={judgement?.stance ?? null} onChange={(stance) => set({ stance })} />
      <div className={styles.asked}>
        <InfluenceField judgement={judgement} onChange={set} />
        {ask('influence')}
      </div>
      {asking === 'influence' && (
        <GuidedQuestions
          guide={influenceGuide}
          name={name}
          onFound={(influence) => found({ influence }, t.ranks[influence])}
          onClose={close}
        />
      )}
      <div className={styles.asked}>
        <AdaptabilityField judgement={judgement} onChange={set} />
        {ask('adaptability')}
      </div>
      {asking === 'adaptability' && (
        <GuidedQuestions
          guide={adaptabilityGuide}
          name={name}
          onFound={(adaptability) => found({ adaptability }, t.adaptabilities[adaptability])}
          onClose={close}
        />
      )}
      {judgement === null ? (
        <p className={adding.none}>{canEdit ? t.none : t.noneThen}</p>
      ) : (
        <>
          <div className={styles.certainty}>
            <SegmentedControl<Certainty>
              label={t.certainty}
              value={judgement.certainty}
              onChange={(certainty) => set({ certainty })}
              options={[
                { id: 'assumed', label: t.certainties.assumed, icon: CircleDashed },
                { id: 'confirmed', label: t.certainties.confirmed, icon: CircleCheck },
              ]}
            />
          </div>
          <InlineField
            label={t.source}
            value={judgement.source}
            placeholder={t.sourceHint}
            onCommit={(source) => session.perform(editJudgement, { id: judgement.id, patch: { source } })}
          />
          <p className={styles.when}>{t.judgedOn(day(judgement.date), sayAgo(judgement.date, today, language))}</p>
          <JudgementHistory person={person.id} />
        </>
      )}
    </Section>
  );
};
