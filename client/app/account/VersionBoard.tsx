import { useMemo } from 'react';
import { allActions } from '../../actions/all-actions.ts';
import { ActionProvider } from '../../actions/use-action-context.ts';
import { useActionKeys } from '../../actions/use-action-keys.ts';
import { BoardView } from '../../board/BoardView.tsx';
import type { PreviewProps } from '../../history/VersionDetail.tsx';
import { SessionProvider, useToday } from '../../session/hooks.ts';
import { useAppHost } from './use-app-host.ts';

/** What the keys do on a map that is only looked at: walk and zoom. The rest is the page's. */
const KEYS = allActions.filter((action) => action.id.startsWith('focus-') || /^(zoom-|fit$)/.test(action.id));

const Keys = () => {
  useActionKeys(KEYS);
  return null;
};

/** The board of the history: the same map over a state of the account that only can be looked at. */
export const VersionBoard = ({ session, marks }: PreviewProps) => {
  const live = useAppHost();
  const host = useMemo(() => ({ ...live, readOnly: true }), [live]);
  return (
    <SessionProvider session={session}>
      <ActionProvider host={host}>
        <Keys />
        <Board marks={marks} />
      </ActionProvider>
    </SessionProvider>
  );
};

const Board = ({ marks }: Pick<PreviewProps, 'marks'>) => <BoardView day={useToday()} readOnly marks={marks} />;
