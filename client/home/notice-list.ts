// All that I am told, page by page: asked for when somebody looks.
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { NoticeList } from '../../shared/protocol/notices.ts';
import { paths } from '../../shared/protocol/routes.ts';
import { ask } from '../session/request.ts';
import { NOTICES } from './notices.ts';

const LIST = [...NOTICES, 'list'] as const;

export const useNotices = () =>
  useInfiniteQuery<NoticeList, Error, InfiniteData<NoticeList>, typeof LIST, string | null>({
    queryKey: LIST,
    queryFn: ({ pageParam }) =>
      ask(NoticeList, 'GET', paths.notices + (pageParam === null ? '' : `?before=${encodeURIComponent(pageParam)}`)),
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
    staleTime: 0,
    retry: false,
  });
