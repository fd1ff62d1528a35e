import { Option } from 'commander';
import type { Order } from '../library/shelf.ts';

export interface SortOptions {
  readonly sort: Exclude<Order, 'rank'>;
}

const ORDERS: readonly string[] = ['date', 'added', 'length', 'quotes'] satisfies Order[];

export function sortOption(): Option {
  return new Option(
    '--sort <order>',
    'what comes first: the newest, the last added, the longest, or the one with the most quotations',
  )
    .choices(ORDERS)
    .default('date');
}
