import { WebSocket } from 'ws';
import { closeCodes } from '../../shared/protocol/close-codes.ts';

/** What `ws` itself closes with: a message beyond `maxPayload`, a broken frame, text that is no UTF-8. */
const TOO_BIG = 1009;
const BROKEN = [1002, 1007];

/**
 * A websocket whose own refusals carry our codes too: the stock provider comes back after 1009 and would send the same
 * again for ever.
 */
export class ReasonedSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    if (code === TOO_BIG) super.close(closeCodes.tooLarge.code, closeCodes.tooLarge.reason);
    else if (code !== undefined && BROKEN.includes(code))
      super.close(closeCodes.malformed.code, closeCodes.malformed.reason);
    else super.close(code, reason);
  }
}
