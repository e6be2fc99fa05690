import type { PortfolioFacts } from '../../../../shared/model/portfolio-facts.ts';
import type { Stage } from '../../../../shared/model/stage.ts';
import type { PortfolioRow } from '../../../../shared/protocol/portfolio.ts';
import { STAGE_LADDER, stageName, stageRank } from '../../../../shared/rules/stages/stage-ladder.ts';
import { usePortfolioText } from '../../../text/use-portfolio-text.ts';
import { useText } from '../../../text/use-text.ts';
import { useListPlace } from '../list-place.ts';
import styles from './StagesCell.module.css';

const WIDTH = 84;
const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;
const EDGE = 6;
const STEP = (WIDTH - 2 * EDGE) / (STAGE_LADDER.length - 1);
const x = (rank: number): number => EDGE + rank * STEP;

type Stages = PortfolioFacts['stages'];
const VIEWS = ['claimed', 'supported', 'customer'] as const;

/** The three stages in words, one sentence. */
export const useSayStages = (): ((stages: Stages) => string) => {
  const t = useText().stages;
  const words = usePortfolioText().portfolio.stages;
  const { stageNames } = useListPlace();
  const say = (stage: Stage | null) => (stage ? t.names[stageName(stage, stageNames)] : words.unknown);
  return ({ claimed, supported, customer }) => words.say(say(claimed), say(supported), say(customer));
};

/** Claimed ◆, supported ▮ and the customer's ○ on one scale; the line says how far they lie apart. */
export const StagesCell = ({ row }: { row: PortfolioRow }) => {
  const words = usePortfolioText().portfolio;
  const say = useSayStages();
  const stages = row.facts?.stages;
  if (!stages || VIEWS.every((view) => stages[view] === null))
    return <span className={styles.none}>{words.list.none}</span>;
  const known = VIEWS.filter((view) => stages[view] !== null);
  if (known.some((view) => stages[view] === 'uncoupling'))
    return (
      <span className={styles.words} title={say(stages)}>
        {known.length > 1 && known.every((view) => stages[view] === 'uncoupling')
          ? words.stages.allAgree
          : `${words.stages.uncoupling} (${known
              .filter((view) => stages[view] === 'uncoupling')
              .map((view) => words.stages.views[view])
              .join(', ')})`}
      </span>
    );
  return (
    <span title={say(stages)}>
      <Scale stages={stages} label={say(stages)} />
    </span>
  );
};

const Scale = ({ stages, label }: { stages: Stages; label: string }) => {
  const at = (view: (typeof VIEWS)[number]): number | null => {
    const rank = stages[view] && stageRank(stages[view]);
    return rank === null ? null : x(rank);
  };
  const [claimed, supported, customer] = [at('claimed'), at('supported'), at('customer')];
  const known = [claimed, supported, customer].filter((one) => one !== null);
  return (
    <svg className={styles.scale} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <path className={styles.rule} d={`M${x(0)} ${MIDDLE}H${x(STAGE_LADDER.length - 1)}`} />
      {STAGE_LADDER.map((stage, rank) => (
        <path key={stage} className={styles.rule} d={`M${x(rank)} ${MIDDLE - 3}v6`} />
      ))}
      <path className={styles.gap} d={`M${Math.min(...known)} ${MIDDLE}H${Math.max(...known)}`} />
      {supported !== null && <path className={styles.supported} d={`M${supported} ${MIDDLE - 6}v12`} />}
      {claimed !== null && (
        <path className={styles.claimed} d={`M${claimed} ${MIDDLE - 13}l4.5 4.5-4.5 4.5-4.5-4.5z`} />
      )}
      {customer !== null && <circle className={styles.customer} cx={customer} cy={MIDDLE + 8.5} r={3.4} />}
    </svg>
  );
};

/** What the three signs mean. */
export const StagesLegend = () => {
  const words = usePortfolioText().portfolio.stages;
  return (
    <span className={styles.legend}>
      {words.legend}
      <span>
        <svg width={10} height={10} aria-hidden>
          <path className={styles.claimed} d="M5 0.5l4.5 4.5-4.5 4.5-4.5-4.5z" />
        </svg>
        {words.views.claimed}
      </span>
      <span>
        <svg width={4} height={12} aria-hidden>
          <path className={styles.supported} d="M2 0v12" />
        </svg>
        {words.views.supported}
      </span>
      <span>
        <svg width={10} height={10} aria-hidden>
          <circle className={styles.customer} cx={5} cy={5} r={3.4} />
        </svg>
        {words.views.customer}
      </span>
    </span>
  );
};
