import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { NoticeList } from '../../shared/protocol/notices.ts';
import { paths } from '../../shared/protocol/routes.ts';
import { ask } from '../session/request.ts';
import { EVERY_MS, NOTICES, useReadNotices } from './notices.ts';

/** Whoever looks at a round of scoring has read what he was told of it. */
export const useReadRound = (round: string | undefined): void => {
  const { mutate } = useReadNotices();
  const { data } = useQuery({
    queryKey: [...NOTICES, 'round', round],
    queryFn: () => ask(NoticeList, 'GET', `${paths.notices}?unread=true&round=${encodeURIComponent(round ?? '')}`),
    refetchInterval: EVERY_MS,
    retry: false,
    enabled: round !== undefined,
  });
  useEffect(() => {
    const ids = data?.notices.map(({ id }) => id) ?? [];
    if (ids.length > 0) mutate({ ids });
  }, [data, mutate]);
};
