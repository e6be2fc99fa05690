import type { Contestant } from '../contestants.ts';
import type { FleetPlan } from '../load/fleet.ts';

/** The two shapes of load: one busy room, and many quiet ones. */
export type Shape = {
  name: string;
  rooms: number;
  clients: number;
  editors: number;
  listeners: number;
};

export const ONE_ROOM: Shape = { name: 'one room of 50', rooms: 1, clients: 50, editors: 18, listeners: 3 };
export const MANY_ROOMS: Shape = { name: '200 rooms of 3', rooms: 200, clients: 3, editors: 1, listeners: 1 };

/** Presence of all editors together, per second. */
export const PRESENCE = 20;

export const planFor = async (contestant: Contestant, shape: Shape): Promise<FleetPlan> => ({
  targets: await contestant.rooms(shape.rooms),
  clientsPerRoom: shape.clients,
  editorsPerRoom: shape.editors,
  listenersPerRoom: shape.listeners,
});
