import { useId, useMemo } from 'react';
import type { Account } from '../../shared/model/account.ts';
import { addDays, type Day } from '../../shared/model/day.ts';
import type { PersonStatus } from '../../shared/model/person.ts';
import type { Side } from '../../shared/model/side.ts';
import { drawnLines } from '../../shared/rules/drawn-lines.ts';
import { arrange } from '../../shared/rules/layout/arrange.ts';
import { contactPath } from '../../shared/rules/layout/contact-path.ts';
import { place } from '../../shared/rules/layout/place.ts';
import { type CardBox, towardCentre } from '../../shared/rules/layout/placement.ts';
import { routes } from '../../shared/rules/layout/routes.ts';
import { silhouette } from '../../shared/rules/layout/silhouette.ts';
import styles from './ShapePicture.module.css';

const SIDES: readonly Side[] = ['supplier', 'customer'];
/** Of a face that stands for its card, in world px. */
const FACE = { person: 17, tip: 22, inset: 20, corner: 9 };
const MARGIN = 8;
/** Plans further away are no part of the day's shape. */
const HORIZON_DAYS = 90;

/** The map of an account on a day, by the same rules as the board, so small that faces stand for the cards. */
export const ShapePicture = ({ account, day, label }: { account: Account; day: Day; label: string }) => {
  const gradients = useId();
  const { placement, lines, statusOf } = useMemo(() => {
    const options = { today: day };
    const placed = place(arrange(account, day, options));
    const horizon = addDays(day, HORIZON_DAYS);
    const drawn = drawnLines(account, day, options).filter((line) => line.planned === null || line.planned <= horizon);
    const ways = routes(placed, drawn);
    return {
      placement: placed,
      statusOf: new Map(account.people.map((person) => [person.id, person.status])),
      lines: drawn.flatMap((line) => {
        const supplier = placed.cards.get(line.supplier);
        const customer = placed.cards.get(line.customer);
        return supplier && customer ? [{ line, path: contactPath(supplier, customer, ways.get(line.id)) }] : [];
      }),
    };
  }, [account, day]);

  const top = placement.topY - MARGIN;
  const height = placement.scaleY - placement.topY + 2 * MARGIN;
  return (
    <svg
      className={styles.picture}
      viewBox={`${placement.left} ${top} ${placement.width} ${height}`}
      role="img"
      aria-label={label}
    >
      {SIDES.map((side) => (
        <path key={side} className={styles.hull} data-side={side} d={silhouette(placement, side)} />
      ))}
      {lines.map(({ line, path }, index) => (
        <g key={line.id}>
          <linearGradient
            id={`${gradients}${index}`}
            gradientUnits="userSpaceOnUse"
            x1={path.supplier.x}
            x2={path.customer.x}
            y1={0}
            y2={0.01}
          >
            <stop className={styles.us} />
            <stop className={styles.them} offset="1" />
          </linearGradient>
          <path
            className={styles.line}
            d={path.d}
            data-kind={line.kind}
            data-strength={line.strength}
            data-stale={line.stale !== null || undefined}
            stroke={line.kind === 'planned' ? undefined : `url(#${gradients}${index})`}
          />
        </g>
      ))}
      {[...placement.cards.values()].map((card) => (
        <Spot key={card.id} card={card} status={statusOf.get(card.id) ?? 'active'} />
      ))}
    </svg>
  );
};

const Spot = ({ card, status }: { card: CardBox; status: PersonStatus }) => {
  const x = card.front - towardCentre(card.side) * FACE.inset;
  const r = card.tip ? FACE.tip : FACE.person;
  const shared = { className: styles.face, 'data-side': card.side, 'data-status': status };
  return card.side === 'customer' ? (
    <circle {...shared} cx={x} cy={card.cy} r={r} />
  ) : (
    <rect {...shared} x={x - r} y={card.cy - r} width={2 * r} height={2 * r} rx={FACE.corner} />
  );
};
