export type NetworkWatch = {
  lost(): void;
  /** The network is back, or the page is looked at again: perhaps after sleep, with connections that are dead. */
  back(): void;
  /** Asked when the page is about to close. */
  hasUnsaved(): boolean;
};

/**
 * What the browser says about network and page. `navigator.onLine` false does not mean that our server is away (it may
 * run on this machine), so `lost` only makes the connection prove itself again.
 */
export const watchNetwork = ({ lost, back, hasUnsaved }: NetworkWatch): (() => void) => {
  if (typeof window === 'undefined') return () => undefined;
  const onVisible = () => {
    if (document.visibilityState === 'visible') back();
  };
  const onLeave = (event: BeforeUnloadEvent) => {
    if (hasUnsaved()) event.preventDefault();
  };
  window.addEventListener('offline', lost);
  window.addEventListener('online', back);
  window.addEventListener('beforeunload', onLeave);
  window.addEventListener('pageshow', onVisible);
  document.addEventListener('visibilitychange', onVisible);
  document.addEventListener('resume', onVisible);
  return () => {
    window.removeEventListener('offline', lost);
    window.removeEventListener('online', back);
    window.removeEventListener('beforeunload', onLeave);
    window.removeEventListener('pageshow', onVisible);
    document.removeEventListener('visibilitychange', onVisible);
    document.removeEventListener('resume', onVisible);
  };
};
