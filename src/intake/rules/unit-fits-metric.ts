// Revenue is money, layoffs are people or a percentage; only an event may go without a figure.

import { metricById } from '../../metrics/index.js';
import { unitKind } from '../../metrics/unit-kind.js';
import type { Rule } from './rule.js';

export const unitFitsMetric: Rule = {
  name: 'unit-fits-metric',
  complaint({ metric: id, value }) {
    const metric = metricById(id);
    if (!metric) return null;
    if (!value) return metric.units.includes('none') ? null : `a ${metric.name} needs a value`;
    const kind = unitKind(value.unit);
    if (!kind) return `no unit ${value.unit}`;
    return metric.units.includes(kind) ? null : `a ${metric.name} is not counted in ${value.unit}`;
  },
};
