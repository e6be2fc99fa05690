import type { PersonId } from '../../../shared/model/id.ts';
import { whatIf } from '../../../shared/rules/what-if.ts';
import { worstLeavers } from '../../../shared/rules/worst-leavers.ts';
import { useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { NamedFace } from '../NamedFace.tsx';
import { Row, RowLine, Rows } from '../Row.tsx';
import { Section } from '../Section.tsx';
import { useRealInsight } from '../use-insight.ts';
import { useNaming } from '../use-naming.ts';
import styles from './next.module.css';
import { sayLoss } from './say-gain.ts';

const SHOWN = 3;

/** Whose leaving would cost most: pressed, the map shows what would be left. */
export const LeaveSection = () => {
  const view = useView();
  const t = useText().next;
  const naming = useNaming();
  const { network, measures } = useRealInsight();
  const worst = worstLeavers(network, measures, SHOWN);
  if (measures.workingLines === 0) return null;
  const saying = (person: PersonId) => sayLoss(whatIf(network, new Set([person]), measures), naming, t);
  return (
    <Section title={t.leaveTitle} aside={worst.length > 0 && t.leaveHint}>
      {worst.length === 0 && <p className={styles.none}>{t.leaveNone}</p>}
      <Rows>
        {worst.map(({ person }) => (
          <Row
            key={person}
            mark={<NamedFace person={person} />}
            markWidth="face"
            onPress={() => view.imagine({ without: [person], with: [] })}
          >
            <b className={styles.name} dir="auto">
              {naming.person(person)}
            </b>
            <RowLine strong>{saying(person)}</RowLine>
          </Row>
        ))}
      </Rows>
    </Section>
  );
};
