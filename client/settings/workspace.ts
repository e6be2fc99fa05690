// What the owner has set for all accounts, as the server keeps it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ChangeWorkspaceRequest, Workspace, workspacePath } from '../../shared/protocol/workspace.ts';
import { ask } from '../session/request.ts';

const WORKSPACE = ['workspace'] as const;

export const useWorkspace = () =>
  useQuery({ queryKey: WORKSPACE, queryFn: () => ask(Workspace, 'GET', workspacePath) });

export const useChangeWorkspace = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: ChangeWorkspaceRequest) => ask(Workspace, 'PUT', workspacePath, settings),
    onSuccess: (workspace) => client.setQueryData(WORKSPACE, workspace),
  });
};
