import { HistoryPage } from '../../history/HistoryPage.tsx';
import { VersionBoard } from './VersionBoard.tsx';

/** The history with the board in it: neither feature knows the other. */
export const HistoryPlace = () => <HistoryPage preview={VersionBoard} />;
