import { useEffect, useState } from 'react';
import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { unsentOfReview } from '../../portfolio/review/unsent-of-review.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Notice } from '../../ui/Notice.tsx';

const LOOK_MS = 500;

/** The review has ended: where something was written that did not arrive, until it is let go. */
export const NotTaken = ({ review, user }: { review: SeenReview; user: string }) => {
  const t = usePortfolioText().review.meeting;
  const namesNow = () => {
    const { left } = unsentOfReview(user, review.id);
    const items = review.items.filter(({ account }) => left.includes(account));
    return items.map(({ name }) => name).join(', ');
  };
  const [names, setNames] = useState(namesNow);
  // after every render, since it may be of another state of the review
  useEffect(() => {
    const timer = setInterval(() => setNames(namesNow()), LOOK_MS);
    return () => clearInterval(timer);
  });
  if (names === '') return null;
  return <Notice tone="warning">{t.notTaken(names)}</Notice>;
};
