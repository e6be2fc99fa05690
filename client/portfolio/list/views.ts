// The saved views as the server keeps them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ListedView, type PutViewRequest, ViewList, viewPaths } from '../../../shared/protocol/views.ts';
import { ask, tell } from '../../session/request.ts';

const VIEWS = ['portfolio-views'] as const;

export const useViews = () => useQuery({ queryKey: VIEWS, queryFn: () => ask(ViewList, 'GET', viewPaths.views) });

export const usePutView = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...view }: PutViewRequest & { id: string }) => ask(ListedView, 'PUT', viewPaths.view(id), view),
    onSettled: () => client.invalidateQueries({ queryKey: VIEWS }),
  });
};

export const useRemoveView = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => tell('DELETE', viewPaths.view(id)),
    onSettled: () => client.invalidateQueries({ queryKey: VIEWS }),
  });
};
