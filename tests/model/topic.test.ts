import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.js';
import { readPeriod } from '../../src/model/period.js';
import { topicOf } from '../../src/model/topic.js';
import { aFact } from '../support/a-fact.js';

const flow = { timing: 'flow', definition: null, identifying: [] } as const;
const deal = { timing: 'event', definition: null, identifying: ['buyer', 'investor'] } as const;
const sameTopic = (one: Partial<Fact>, other: Partial<Fact>, comparing: Parameters<typeof topicOf>[1] = flow): boolean => topicOf(aFact(one), comparing) === topicOf(aFact(other), comparing);

describe('topicOf', () => {
  it('is the same for two sources that speak of the same thing, whatever they say of it', () => {
    expect(sameTopic({}, { id: 'other', source: 'other', attribution: 'Somebody', printed: '3', says: 'Other words.', confidence: 'low', origin: 'x' })).toBe(true);
  });

  it.each<[string, Partial<Fact>]>([
    ['entity', { entity: 'openai' }],
    ['metric', { metric: 'profit' }],
    ['period', { period: readPeriod('2023') }],
    ['status', { status: 'forecast' }],
    ['definition', { definition: 'net' }],
    ['currency', { value: { min: 1, max: 1, unit: 'EUR', hedge: 'exact', precision: null } }],
  ])('is another for another %s', (_, changes) => {
    expect(sameTopic({}, changes)).toBe(false);
  });

  it('takes the default definition for the one that is absent', () => {
    const comparing = { ...flow, definition: 'post-money' };
    expect([sameTopic({}, { definition: 'post-money' }, comparing), sameTopic({}, { definition: 'pre-money' }, comparing)]).toEqual([true, false]);
  });

  it('tells deals apart by the parties that matter, in any order', () => {
    const [amazon, google, nvidia] = ['amazon', 'google', 'nvidia'].map((id) => ({ role: 'investor' as const, id }));
    expect([
      sameTopic({ parties: [amazon!, google!] }, { parties: [google!, amazon!] }, deal),
      sameTopic({ parties: [amazon!] }, { parties: [nvidia!] }, deal),
      sameTopic({ parties: [amazon!] }, { parties: [amazon!, { role: 'partner', id: 'nvidia' }] }, deal),
    ]).toEqual([true, false, true]);
  });

  it('takes a day and its month for one moment of an event, and for two of a level', () => {
    const [day, month, other] = ['2025-09-10', '2025-09', '2025-08'].map((text) => ({ period: readPeriod(text) }));
    expect([sameTopic(day!, month!, deal), sameTopic(day!, other!, deal), sameTopic(day!, month!, flow)]).toEqual([true, false, false]);
  });
});
