// Which kind of unit a unit is.

import type { UnitKind } from './metric.js';

const kinds: Record<string, UnitKind> = { percent: 'percent', people: 'people', W: 'power', items: 'items', deals: 'deals' };

/** The kind of a unit: an ISO 4217 code is money. `null` for a unit nobody knows. */
export const unitKind = (unit: string): UnitKind | null => kinds[unit] ?? (isMoney(unit) ? 'money' : null);

/** An ISO 4217 code. */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
