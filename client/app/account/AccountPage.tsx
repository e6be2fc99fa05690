import { Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { isImagining } from '../../../shared/rules/imagine.ts';
import { ActionProvider } from '../../actions/use-action-context.ts';
import { useActionKeys } from '../../actions/use-action-keys.ts';
import { useAccountPart, useSaveState, useSession, useView, useViewState } from '../../session/hooks.ts';
import { comeEarly, lazyPart, loadPartsWhenIdle, partsHere } from '../../session/lazy-part.ts';
import { useStore } from '../../session/store.ts';
import { whenIdle } from '../../session/when-idle.ts';
import { useText } from '../../text/use-text.ts';
import { StageChips } from '../../timeline/StageChips.tsx';
import { loadMenuList } from '../../ui/Menu.tsx';
import { takeBrought } from '../brought-files.ts';
import { Frame } from '../frame/Frame.tsx';
import { useDocumentTitle } from '../use-document-title.ts';
import { media, useMedia } from '../use-media.ts';
import styles from './AccountPage.module.css';
import { AccountRail } from './AccountRail.tsx';
import { AccountTop } from './AccountTop.tsx';
import { Address } from './Address.tsx';
import { Details } from './Details.tsx';
import { Dialogs } from './Dialogs.tsx';
import { FileDrop } from './FileDrop.tsx';
import { MapOnDay } from './MapOnDay.tsx';
import { SaveProblemNotice } from './SaveProblemNotice.tsx';
import { useAppHost } from './use-app-host.ts';
import { useAssessInAddress } from './use-assess-in-address.ts';
import { useCommentInAddress } from './use-comment-in-address.ts';
import { useDetails } from './use-details.ts';
import { useReadOnly } from './use-read-only.ts';
import { useUnreadComments } from './use-unread-comments.ts';

const Imagining = lazyPart(async () => ({ default: (await import('./Imagining.tsx')).Imagining }));
const OnDay = lazyPart(async () => ({ default: (await import('./OnDay.tsx')).OnDay }));
const OnlyReads = lazyPart(async () => ({ default: (await import('./OnlyReads.tsx')).OnlyReads }));
const PhoneHeadline = lazyPart(async () => ({ default: (await import('./PhoneHeadline.tsx')).PhoneHeadline }));
const QuickAddBar = lazyPart(async () => ({ default: (await import('./QuickAddBar.tsx')).QuickAddBar }));
const HistoryPlace = lazyPart(async () => ({ default: (await import('./HistoryPlace.tsx')).HistoryPlace }));
const Strip = lazyPart(async () => {
  await whenIdle();
  return { default: (await import('../../timeline/Strip.tsx')).Strip };
});
const SummaryRoute = lazyPart(async () => ({ default: (await import('../summary/SummaryRoute.tsx')).SummaryRoute }));
const TableView = lazyPart(async () => ({ default: (await import('../../table/TableView.tsx')).TableView }));

comeEarly(loadMenuList);

type AccountPageProps = { user: SessionUser; onEnterAgain: () => void };

/** The sheet to print is a page without frame and actions; the session lives on between it and the map. */
export const AccountPage = (props: AccountPageProps) => {
  const host = useAppHost();
  const [path] = useLocation();
  if (/\/summary\/?$/.test(path)) {
    return (
      <Suspense>
        <SummaryRoute />
      </Suspense>
    );
  }
  return (
    <ActionProvider host={host}>
      <OpenAccount {...props} />
    </ActionProvider>
  );
};

const OpenAccount = ({ user, onEnterAgain }: AccountPageProps) => {
  const t = useText();
  const session = useSession();
  const view = useView();
  const page = useViewState((state) => state.page);
  const { kind: saveState, problem: saveProblem } = useSaveState();
  const name = useAccountPart((account) => account.account.name);
  const isWhole = useStore(partsHere);
  const isPhone = useMedia(media.phone);
  const details = useDetails();
  const isOtherDay = useViewState((state) => state.at !== null);
  const imagines = useViewState((state) => isImagining(state.imagined));
  useActionKeys();
  useCommentInAddress(details.show);
  useAssessInAddress();
  useUnreadComments();
  useDocumentTitle(name || t.app.account.unnamed);

  useEffect(() => {
    const file = takeBrought(session.accountId);
    if (file) view.openDialog({ kind: 'import', file });
  }, [session, view]);

  useEffect(loadPartsWhenIdle, []);

  const readOnly = useReadOnly();
  return (
    <>
      <Address />
      <Frame
        saveState={saveState}
        isWhole={isWhole}
        saveProblem={saveProblem}
        notice={saveProblem !== null && <SaveProblemNotice onEnterAgain={onEnterAgain} />}
        top={<AccountTop user={user} details={details} readOnly={readOnly} />}
        rail={<AccountRail user={user} isOnDay={isOtherDay} />}
        panel={details.isShown && page !== 'history' ? <Details details={details} /> : null}
        foot={<Suspense>{isPhone && !readOnly && page === 'map' && <QuickAddBar />}</Suspense>}
      >
        {/* The table shows today, also to who only reads it; another day is looked at on the map. */}
        {page === 'history' && session.access.may.readVersions ? (
          <Suspense>
            <HistoryPlace />
          </Suspense>
        ) : page !== 'table' || isOtherDay ? (
          <div className={styles.map}>
            {isPhone && (
              <div className={styles.headline}>
                <Suspense>
                  <PhoneHeadline onDetails={details.show} />
                </Suspense>
              </div>
            )}
            <div className={styles.canvas} data-other-day={isOtherDay || undefined}>
              <Suspense>{!isOtherDay && !session.access.layers.map && <OnlyReads />}</Suspense>
              <MapOnDay readOnly={readOnly} />
            </div>
            {isPhone && <StageChips isColumn />}
            <Suspense>{imagines && <Imagining />}</Suspense>
            <Suspense fallback={<div className={styles.day} />}>{isOtherDay && <OnDay />}</Suspense>
            <Suspense fallback={<div className={styles.strip} />}>
              <Strip compact={isPhone} />
            </Suspense>
          </div>
        ) : (
          <Suspense>
            <TableView />
          </Suspense>
        )}
      </Frame>
      <Dialogs />
      <FileDrop isDisabled={readOnly || !session.access.may.import} />
    </>
  );
};
