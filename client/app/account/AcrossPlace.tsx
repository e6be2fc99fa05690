import { addAction } from '../../../shared/document/commands/add-action.ts';
import { SEVERITY_ICONS } from '../../panel/findings/FindingRow.tsx';
import { SeverityWord } from '../../panel/findings/SeverityWord.tsx';
import { useCanEdit } from '../../panel/looked-at.ts';
import { Row, RowAction, Rows } from '../../panel/Row.tsx';
import { Section } from '../../panel/Section.tsx';
import { Sentence } from '../../panel/Sentence.tsx';
import { useNaming } from '../../panel/use-naming.ts';
import { useProfile } from '../../portfolio/portfolio.ts';
import { announce } from '../../session/announce.ts';
import { useSession, useView, useViewState } from '../../session/hooks.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { offerUndo } from '../../ui/toast.ts';
import { type Across, useAcross } from '../use-across.ts';

/** What is found of the account across all of them, on its own page: the list and its page say the same. */
export const AcrossPlace = () => {
  const across = useAcross(useProfile(useSession().accountId).data?.beyond ?? []);
  const t = usePortfolioText().portfolioFindings;
  if (across.length === 0) return null;
  return (
    <Section title={t.title}>
      <Rows label={t.title}>
        {across.map((one) => (
          <AcrossRow key={one.id} across={one} />
        ))}
      </Rows>
    </Section>
  );
};

const AcrossRow = ({ across }: { across: Across }) => {
  const { id, severity, says, people, button, action } = across;
  const session = useSession();
  const view = useView();
  const t = useText().findings;
  const profile = useText().actions.labels.profile;
  const { day } = useFormat();
  const naming = useNaming();
  const isOpen = useViewState((state) => state.spotlight?.key === id);
  const mayPlan = useCanEdit() && session.access.layers.inside === true;
  const plan = () => {
    session.perform(addAction, { ...action, about: [...people] });
    const done = t.planned(action.owner === null ? null : naming.person(action.owner), day(action.due));
    announce(done);
    offerUndo(done, t.undo, session.undo);
  };
  const Icon = SEVERITY_ICONS[severity];
  return (
    <Row
      mark={<Icon size={16} strokeWidth={1.6} aria-hidden />}
      tone={severity}
      isOpen={isOpen}
      onPress={() => (isOpen ? view.endSpotlight(id) : view.spotlight({ key: id, people, lines: [] }))}
      actions={
        <>
          {mayPlan && <RowAction onPress={plan}>{button}</RowAction>}
          <RowAction onPress={() => view.openDialog({ kind: 'profile' })}>{profile}</RowAction>
        </>
      }
    >
      <SeverityWord severity={severity} /> <Sentence inline parts={says} />
    </Row>
  );
};
