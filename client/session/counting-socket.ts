import { messageType, syncType } from '../../shared/protocol/messages.ts';
import type { CountedType } from './ack-count.ts';

/** The type of a sync message that changes the server's document, else null. Both numbers are one byte long. */
export const countedType = (frame: unknown): CountedType | null => {
  if (!ArrayBuffer.isView(frame)) return null;
  const bytes = new Uint8Array(frame.buffer, frame.byteOffset, Math.min(frame.byteLength, 2));
  if (bytes[0] !== messageType.sync) return null;
  return bytes[1] === syncType.step2 || bytes[1] === syncType.update ? bytes[1] : null;
};

type Told = {
  onSent(type: CountedType): void;
  /** The attempt began, the connection opened, or something came. */
  onHeard(): void;
};

/** A WebSocket class for the stock provider that tells which sync messages were really sent, and signs of life. */
export const countingSocket = (Socket: typeof WebSocket, { onSent, onHeard }: Told): typeof WebSocket =>
  class extends Socket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      onHeard();
      this.addEventListener('open', onHeard);
      this.addEventListener('message', onHeard);
    }

    override send(frame: Parameters<WebSocket['send']>[0]): void {
      const type = this.readyState === this.OPEN ? countedType(frame) : null;
      super.send(frame);
      if (type !== null) onSent(type);
    }
  };
