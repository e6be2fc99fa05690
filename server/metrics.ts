import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Everything that `GET /metrics` shows, by name. */
export type Metrics = ReturnType<typeof createMetrics>;

export const createMetrics = () => {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    /** A value that is looked at only when somebody asks. */
    gauge(name: string, help: string, read: () => number): void {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
    requests: new Counter({
      name: 'facet_http_requests_total',
      help: 'HTTP requests by method, route and status',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    sockets: new Gauge({ name: 'facet_sockets', help: 'Open sync sockets', registers }),
    rooms: new Gauge({ name: 'facet_rooms', help: 'Documents in memory', registers }),
    closes: new Counter({
      name: 'facet_socket_closes_total',
      help: 'Sockets closed by the server, by reason',
      labelNames: ['reason'],
      registers,
    }),
    droppedPresence: new Counter({
      name: 'facet_presence_dropped_total',
      help: 'Presence messages not sent to slow readers',
      registers,
    }),
    throttled: new Counter({
      name: 'facet_socket_throttled_total',
      help: 'Times that a socket was not read for a while because it sent too much',
      registers,
    }),
    commitSeconds: new Histogram({
      name: 'facet_commit_seconds',
      help: 'Time until the edits of a turn were written to the log',
      buckets: [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
      registers,
    }),
    syncSeconds: new Histogram({
      name: 'facet_sync_seconds',
      help: 'Time of one fsync of the log, after which edits are acknowledged',
      buckets: [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
      registers,
    }),
    commitEdits: new Histogram({
      name: 'facet_commit_edits',
      help: 'Edits in one write to the log',
      buckets: [1, 3, 10, 30, 100, 300, 1000],
      registers,
    }),
    commitFailures: new Counter({
      name: 'facet_commit_failures_total',
      help: 'Writes and fsyncs of the log that failed',
      registers,
    }),
    projectionSeconds: new Histogram({
      name: 'facet_projection_seconds',
      help: 'Time until the summary of an account was computed and stored, with its wait for the thread',
      buckets: [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
      registers,
    }),
    compactions: new Counter({
      name: 'facet_compactions_total',
      help: 'Logs of documents folded into their snapshots',
      registers,
    }),
  };
};
