import { Option } from 'commander';
import type { Order } from '../library/shelf.ts';

export interface SortOptions {
  readonly sort?: Exclude<Order, 'rank'>;
}

const ORDERS: readonly Exclude<Order, 'rank'>[] = ['date', 'added', 'length', 'quotes'];

export function sortOption(): Option {
  return new Option(
    '--sort <order>',
    'what comes first: the newest (as without it), the last added, the longest, or the one with the most quotations',
  ).choices(ORDERS);
}

/** The order of this name. */
export function orderCalled(name: unknown): Exclude<Order, 'rank'> | undefined {
  return ORDERS.find((order) => order === name);
}
