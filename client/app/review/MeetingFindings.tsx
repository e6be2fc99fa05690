import { useState } from 'react';
import { RecordId } from '../../../shared/model/id.ts';
import type { SeenItem } from '../../../shared/protocol/reviews.ts';
import { SEVERITY_ICONS } from '../../panel/findings/FindingRow.tsx';
import { Sentence } from '../../panel/Sentence.tsx';
import { useNaming } from '../../panel/use-naming.ts';
import type { ReviewCalls } from '../../portfolio/review/reviews.ts';
import { announce } from '../../session/announce.ts';
import { useView, useViewState } from '../../session/hooks.ts';
import { randomId } from '../../session/random-id.ts';
import { plainSentence } from '../../text/finding-sentence.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast.ts';
import { AcceptForm } from './AcceptForm.tsx';
import styles from './MeetingParts.module.css';
import { type MeetingFinding, useMeetingFindings } from './use-meeting-findings.ts';
import { useRoving } from './use-roving.ts';

type MeetingFindingsProps = { review: string; item: SeenItem; calls: ReviewCalls; mayRecord: boolean };

/** The open findings, the worst first: shown on the map when pressed, accepted with a reason. Arrows walk. */
export const MeetingFindings = ({ review, item, calls, mayRecord }: MeetingFindingsProps) => {
  const t = usePortfolioText().review;
  const { day } = useFormat();
  const found = useMeetingFindings(item.account);
  const roving = useRoving();
  const known = new Set(item.before?.standing.open);
  const gone = item.before ? item.before.standing.open.filter((id) => !found.some((one) => one.id === id)) : [];

  const undo = async (finding: string, says: string) => {
    try {
      await calls.accept(item.account, { finding, says, reason: null, until: null });
    } catch {
      toast(t.findings.failed, { tone: 'error' });
    }
  };
  return (
    <section className={styles.part} aria-labelledby="findings" data-part="findings">
      <h2 id="findings" className={styles.heading}>
        {t.findings.title}
        <span className={styles.count}>{found.length}</span>
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: reason: arrows walk over the buttons in it */}
      <div className={styles.scroll} onKeyDown={roving}>
        {found.length === 0 && <p className={styles.none}>{t.findings.none}</p>}
        <ul>
          {found.map((finding) => (
            <FindingLine
              key={finding.id}
              review={review}
              finding={finding}
              isNew={item.before !== null && finding.isOfMap && !known.has(finding.id)}
              item={item}
              calls={calls}
              mayRecord={mayRecord}
            />
          ))}
        </ul>
        {item.accepted.map(({ finding, says, reason, until }) => (
          <div key={finding} className={styles.accepted}>
            <p>{says}</p>
            <p className={styles.none}>{t.findings.accepted(reason, until && day(until))}</p>
            {mayRecord && (
              <Button variant="quiet" onPress={() => void undo(finding, says)}>
                {t.findings.undo}
              </Button>
            )}
          </div>
        ))}
        {gone.length > 0 && <p className={styles.none}>{t.since.goneFindings(gone.length)}</p>}
      </div>
    </section>
  );
};

type FindingLineProps = MeetingFindingsProps & { finding: MeetingFinding; isNew: boolean };

const FindingLine = ({ review, finding, isNew, item, calls, mayRecord }: FindingLineProps) => {
  const t = usePortfolioText().review;
  const text = useText();
  const { day } = useFormat();
  const naming = useNaming();
  const view = useView();
  const { id, severity, says, people, lines, accounts, action } = finding;
  const isOpen = useViewState((state) => state.spotlight?.key === id);
  const Icon = SEVERITY_ICONS[severity];
  // pressed again because no answer came, it is the same action
  const [planned] = useState(() => RecordId.parse(randomId()));
  const plan = async () => {
    await calls.addAction(item.account, { id: planned, ...action });
    announce(text.findings.planned(action.owner && naming.person(action.owner), day(action.due)));
  };
  return (
    <li className={styles.finding} data-severity={severity}>
      <button
        type="button"
        className={styles.say}
        aria-expanded={isOpen}
        data-walk
        onClick={() => (isOpen ? view.endSpotlight(id) : view.spotlight({ key: id, people, lines }))}
      >
        <Icon size={16} strokeWidth={1.6} aria-hidden />
        <span>
          <b>{text.findings.severity[severity]}</b> <Sentence inline parts={says} />
          {isNew && <i className={styles.tag}>{t.since.newFinding}</i>}
        </span>
      </button>
      {isOpen && accounts.length > 0 && (
        <p className={styles.restsOn} dir="auto">
          {t.findings.restsOn(accounts.join(', '))}
        </p>
      )}
      {isOpen && mayRecord && (
        <AcceptForm
          place={`accept ${review} ${item.account} ${id}`}
          onAccept={(reason, until) =>
            calls.accept(item.account, { finding: id, says: plainSentence(says), reason, until })
          }
          plan={{ label: finding.button, make: plan }}
          onDone={() => view.endSpotlight(id)}
        />
      )}
    </li>
  );
};
