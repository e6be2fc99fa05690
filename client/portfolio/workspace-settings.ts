import { useQuery } from '@tanstack/react-query';
import { DEFAULT_PORTFOLIO_SETTINGS, type PortfolioSettings } from '../../shared/model/portfolio-settings.ts';
import { Workspace, workspacePath } from '../../shared/protocol/workspace.ts';
import { ask } from '../session/request.ts';

/** What the workspace has set for its accounts together, where the whole portfolio is not at hand. */
export const useWorkspacePortfolio = (): PortfolioSettings =>
  useQuery({
    queryKey: ['workspace-portfolio'],
    queryFn: async () => (await ask(Workspace, 'GET', workspacePath)).settings.portfolio,
    staleTime: 60_000,
  }).data ?? DEFAULT_PORTFOLIO_SETTINGS;
