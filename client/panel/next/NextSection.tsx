import { Route } from 'lucide-react';
import type { Imagined } from '../../../shared/rules/imagine.ts';
import { nextBestContacts, type Suggestion } from '../../../shared/rules/next-best-contact.ts';
import { planFor } from '../../../shared/rules/planned-strength.ts';
import { introducerOf } from '../../../shared/rules/target.ts';
import { useSession, useToday, useView, useViewState } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { useLookedAtDay } from '../looked-at.ts';
import { NamedFace } from '../NamedFace.tsx';
import { Row, RowAction, RowLine, Rows } from '../Row.tsx';
import { Section } from '../Section.tsx';
import { Sentence } from '../Sentence.tsx';
import { useRealInsight } from '../use-insight.ts';
import { useNaming } from '../use-naming.ts';
import styles from './next.module.css';
import { sayGain, sayPlaces } from './say-gain.ts';
import { usePlanPair } from './use-plan-pair.ts';

const SHOWN = 3;

/** Whom to introduce to whom: pressed, the map shows what would be. */
export const NextSection = () => {
  const view = useView();
  const session = useSession();
  const t = useText().next;
  const { network } = useRealInsight();
  const isToday = useLookedAtDay() === null;
  const mayPlan = isToday && session.access.layers.map && session.access.layers.inside === true;
  const suggestions = nextBestContacts(network, SHOWN);
  const hasBoth = ['supplier', 'customer'].every((side) =>
    [...network.people.values()].some((one) => one.side === side),
  );
  if (!hasBoth) return null;
  return (
    <Section title={t.title} aside={suggestions.length > 0 && t.byGain}>
      {suggestions.length === 0 && <p className={styles.none}>{t.none}</p>}
      <Rows>
        {suggestions.map((suggestion) => (
          <SuggestionRow
            key={`${suggestion.supplier} ${suggestion.customer}`}
            suggestion={suggestion}
            mayPlan={mayPlan}
          />
        ))}
      </Rows>
      {mayPlan && suggestions.length > 0 && (
        <Button
          variant="quiet"
          icon={Route}
          className={styles.more}
          onPress={() => view.openDialog({ kind: 'draw-up-plan' })}
        >
          {t.drawUp}
        </Button>
      )}
    </Section>
  );
};

const isSame = ({ with: pairs, without }: Imagined, { supplier, customer }: Suggestion): boolean =>
  without.length === 0 && pairs.length === 1 && pairs[0]?.supplier === supplier && pairs[0].customer === customer;

const SuggestionRow = ({ suggestion, mayPlan }: { suggestion: Suggestion; mayPlan: boolean }) => {
  const view = useView();
  const text = useText();
  const t = text.next;
  const { number, day } = useFormat();
  const today = useToday();
  const naming = useNaming();
  const { network } = useRealInsight();
  const plan = usePlanPair();
  const { supplier, customer } = suggestion;
  const isOpen = useViewState((state) => isSame(state.imagined, suggestion));
  const introducer = introducerOf(network, suggestion);
  const planned = planFor(network.account, suggestion);
  const isPlanned = planned !== null && planned.from > today;
  return (
    <Row
      mark={
        <>
          <NamedFace person={supplier} />
          <NamedFace person={customer} />
        </>
      }
      markWidth="pair"
      isOpen={isOpen}
      onPress={() => view.imagine({ without: [], with: isOpen ? [] : [{ supplier, customer }] })}
      actions={mayPlan && <RowAction onPress={() => plan({ supplier, customer })}>{t.plan}</RowAction>}
    >
      <Sentence inline parts={t.pair(naming.person(supplier), naming.person(customer))} />
      <RowLine>
        {[sayPlaces(network, suggestion, naming, text), ...(isPlanned ? [t.plannedFrom(day(planned.from))] : [])].join(
          ', ',
        )}
      </RowLine>
      {introducer !== null && (
        <RowLine>
          <Sentence inline parts={t.introduces(naming.person(introducer))} />
        </RowLine>
      )}
      <RowLine strong>{sayGain(suggestion, naming, t, number)}</RowLine>
    </Row>
  );
};
