type Beating = { on(event: 'pong', heard: () => void): unknown; ping(): void; terminate(): void };
type Sockets<S extends Beating> = {
  clients: Iterable<S>;
  on(event: 'connection', opened: (socket: S) => void): unknown;
};

/**
 * Finds sockets whose other end is gone without a word. Each call of the answered function asks every socket and cuts
 * off whoever did not answer the time before; main calls it at a fixed interval.
 */
export const createHeartbeat = <S extends Beating & object>(sockets: Sockets<S>): (() => void) => {
  const answered = new WeakSet<S>();
  sockets.on('connection', (socket) => {
    answered.add(socket);
    socket.on('pong', () => answered.add(socket));
  });
  return () => {
    for (const socket of sockets.clients) {
      if (answered.delete(socket)) socket.ping();
      else socket.terminate();
    }
  };
};
