import type { Board } from '../board-context.ts';
import { centreOn, toWorld } from '../camera/viewport.ts';

/**
 * Says where this window looks, and follows a colleague's window while the view says so. Following ends at the first
 * gesture of one's own. Returns the way to stop.
 */
export const watchFollowing = ({ session, view, camera }: Board): (() => void) => {
  const say = () => {
    const { width, height } = camera.size();
    if (width === 0) return;
    const centre = toWorld(camera.get(), { x: width / 2, y: height / 2 });
    session.presence.setViewport({ ...centre, zoom: camera.get().zoom });
  };
  let shown: unknown = null;
  const follow = () => {
    const { following } = view.state.get();
    const other = session.presence.others.get().find(({ clientId }) => clientId === following);
    const viewport = other?.viewport ?? null;
    // Who follows looks through the same lens, unless it is closed to him.
    if (other && other.lens !== view.state.get().look.lens) {
      if (other.lens === 'decision' && session.access.layers.inside === null) return;
      view.look({ lens: other.lens });
    }
    if (viewport === shown) return;
    shown = viewport;
    if (viewport) camera.moveTo(centreOn({ x: 0, y: 0, zoom: viewport.zoom }, viewport, camera.size()), true);
  };
  const stops = [
    camera.subscribe(say),
    session.presence.others.subscribe(follow),
    view.state.subscribe(follow),
    camera.onGesture(() => {
      if (view.state.get().following !== null) view.follow(null);
    }),
  ];
  say();
  follow();
  return () => {
    for (const stop of stops) stop();
    session.presence.setViewport(null);
  };
};
