import { useQuery } from '@tanstack/react-query';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import { ProfileAnswer, portfolioPaths } from '../../shared/protocol/portfolio.ts';
import { ask } from './request.ts';

/** The day of the last review of this account; null while it is not known, was never held, or is not for this reader. */
export const useLastReview = (id: AccountId): Day | null => {
  const { data } = useQuery({
    queryKey: ['profile', id],
    queryFn: () => ask(ProfileAnswer, 'GET', portfolioPaths.profile(id)),
    retry: false,
  });
  return data?.reviews.last ?? null;
};
