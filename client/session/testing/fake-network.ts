import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readSyncMessage, writeSyncStep1 } from 'y-protocols/sync';
import * as Y from 'yjs';
import { messageType, type StoreState, storeStates, syncType } from '../../../shared/protocol/messages.ts';

const OPEN_AFTER_MS = 5;
const ON_THE_WAY_MS = 1;
const DOOR_PATIENCE_MS = 6_000;

/**
 * `up`: as it should be · `refusing`: nobody answers · `hanging`: HTTP answers, sockets never open ·
 * `mute`: nothing arrives any more, in either direction.
 */
export type Weather = 'up' | 'refusing' | 'hanging' | 'mute';

/** A server and the network before it, in this process and on the clock of the test. */
export class FakeNetwork {
  weather: Weather = 'up';
  /** null: a server that knows nothing of message 101. */
  store: StoreState | null = 'writing';
  /** Frames that the client sent, by their first number. */
  readonly heard: number[] = [];
  readonly sockets: FakeSocket[] = [];
  /** The most sockets that one address had at the same moment. */
  most = 0;
  readonly #docs = new Map<string, Y.Doc>();

  get Socket(): typeof WebSocket {
    const network = this;
    return class extends FakeSocket {
      constructor(url: string | URL) {
        super(network, String(url));
      }
    } as unknown as typeof WebSocket;
  }

  /** The door over HTTP. */
  readonly ask: typeof fetch = async () => {
    if (this.weather === 'refusing') throw new Error('no network');
    if (this.weather === 'mute') {
      await new Promise((resolve) => setTimeout(resolve, DOOR_PATIENCE_MS));
      throw new DOMException('too late', 'TimeoutError');
    }
    return new Response('{}');
  };

  get live(): FakeSocket[] {
    return this.sockets.filter(({ readyState }) => readyState < FakeSocket.CLOSING);
  }

  /** The server closes what is open (of one layer). */
  close(code: number, layer = ''): void {
    for (const socket of this.live) if (socket.url.includes(layer)) socket.end(code);
  }

  /** The server's disk fails, or works again. */
  say(store: StoreState): void {
    this.store = store;
    for (const socket of this.live) socket.tellStore();
    if (store === 'writing') for (const socket of this.live) socket.tellAcks();
  }

  docAt(url: string): Y.Doc {
    const { pathname } = new URL(url);
    const doc = this.#docs.get(pathname) ?? new Y.Doc();
    this.#docs.set(pathname, doc);
    return doc;
  }

  opened(socket: FakeSocket): void {
    this.sockets.push(socket);
    const same = this.live.filter(({ url }) => url === socket.url).length;
    this.most = Math.max(this.most, same);
  }
}

export class FakeSocket extends EventTarget {
  static readonly CLOSING = 2;
  readonly OPEN = 1;
  readonly url: string;
  readyState = 0;
  bufferedAmount = 0;
  binaryType = 'arraybuffer';
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly #network: FakeNetwork;
  #counted = 0;

  constructor(network: FakeNetwork, url: string) {
    super();
    this.#network = network;
    this.url = url;
    network.opened(this);
    setTimeout(() => this.#begin(), OPEN_AFTER_MS);
  }

  #begin(): void {
    if (this.readyState !== 0 || this.#network.weather === 'mute' || this.#network.weather === 'hanging') return;
    if (this.#network.weather === 'refusing') {
      this.end(1006);
      return;
    }
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
    this.onopen?.();
    this.tell((encoder) => {
      encoding.writeVarUint(encoder, messageType.sync);
      writeSyncStep1(encoder, this.#network.docAt(this.url));
    });
    this.tellStore();
  }

  /** From the server. */
  tell(write: (encoder: encoding.Encoder) => void): void {
    const { buffer } = encoding.encode(write).slice();
    setTimeout(() => {
      if (this.readyState !== 1 || this.#network.weather === 'mute') return;
      this.dispatchEvent(new Event('message'));
      this.onmessage?.({ data: buffer as ArrayBuffer });
    }, ON_THE_WAY_MS);
  }

  tellStore(): void {
    const { store } = this.#network;
    if (store === null) return;
    this.tell((encoder) => {
      encoding.writeVarUint(encoder, messageType.store);
      encoding.writeVarUint(encoder, storeStates.indexOf(store));
    });
  }

  tellAcks(): void {
    this.tell((encoder) => {
      encoding.writeVarUint(encoder, messageType.ack);
      encoding.writeVarUint(encoder, this.#counted);
    });
  }

  send(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    this.#network.heard.push(type);
    if (this.#network.weather === 'mute') return;
    if (type === messageType.queryAwareness) {
      this.tell((encoder) => {
        encoding.writeVarUint(encoder, messageType.awareness);
        encoding.writeVarUint8Array(encoder, new Uint8Array([0]));
      });
    }
    if (type === messageType.sync) this.#sync(decoder);
  }

  #sync(decoder: decoding.Decoder): void {
    const reply = encoding.createEncoder();
    encoding.writeVarUint(reply, messageType.sync);
    const kind = readSyncMessage(decoder, reply, this.#network.docAt(this.url), this);
    if (encoding.length(reply) > 1)
      this.tell((encoder) => encoding.writeUint8Array(encoder, encoding.toUint8Array(reply)));
    if (kind === syncType.step1) return;
    this.#counted += 1;
    if (this.#network.store === 'writing' || this.#network.store === null) this.tellAcks();
  }

  /** From the page: the other end answers the close, unless nothing arrives there. */
  close(): void {
    if (this.readyState >= FakeSocket.CLOSING) return;
    this.readyState = FakeSocket.CLOSING;
  }

  /** From the server, or by the network. */
  end(code: number): void {
    if (this.readyState >= FakeSocket.CLOSING) return;
    this.readyState = 3;
    this.onclose?.({ code, reason: '' });
  }
}
