export type NetworkWatch = {
  lost(): void;
  back(): void;
  /** Asked when the page is about to close. */
  leavingLosesWork(): boolean;
};

/**
 * What the browser says about network and page. `navigator.onLine` false does not mean that our server is away (it may
 * run on this machine), so `lost` only makes the connection prove itself again.
 */
export const watchNetwork = ({ lost, back, leavingLosesWork }: NetworkWatch): (() => void) => {
  if (typeof window === 'undefined') return () => undefined;
  const onVisible = () => {
    if (document.visibilityState === 'visible') back();
  };
  const onLeave = (event: BeforeUnloadEvent) => {
    if (leavingLosesWork()) event.preventDefault();
  };
  window.addEventListener('offline', lost);
  window.addEventListener('online', back);
  window.addEventListener('beforeunload', onLeave);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    window.removeEventListener('offline', lost);
    window.removeEventListener('online', back);
    window.removeEventListener('beforeunload', onLeave);
    document.removeEventListener('visibilitychange', onVisible);
  };
};
