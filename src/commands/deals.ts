// The `deals` command: contracts, investments, acquisitions, acquihires, partnerships and debt, by who is in them.

import { metrics } from '../metrics/index.js';
import type { Role } from '../model/fact.js';
import { Failure } from '../model/failure.js';
import type { Command } from './command.js';
import { factList } from './fact-list.js';
import { askedFilters, declareFilters, partyNamed } from './filter-options.js';
import { declareList } from './list-options.js';

const types = metrics.filter(({ deal }) => deal).map(({ id }) => id);

/** The roles each option asks for: the buyer is the paying side, whatever it bought. */
const sides: Record<string, readonly Role[]> = {
  buyer: ['buyer', 'investor'],
  seller: ['seller'],
  investor: ['investor'],
  target: ['target'],
  partner: ['partner'],
  lender: ['lender'],
  party: [],
};

export const deals: Command = {
  name: 'deals',
  summary: 'Contracts, investments, acquisitions, acquihires, partnerships and debt',
  group: 'Look up',
  examples: [
    'aifacts deals --buyer amazon',
    'aifacts deals --party oracle --min 10bn',
    'aifacts deals --type acquisition --since 2024 --json',
  ],
  schema: async () => (await import('../view/records/schemas.js')).factListSchema,

  declare: (command) =>
    declareList(
      declareFilters(
        command
          .argument('[name...]', 'a party, on whichever side')
          .option('--buyer <name>', 'the paying side, what it invested in included')
          .option('--seller <name>', 'who supplies')
          .option('--investor <name>', 'who puts money in')
          .option('--target <name>', 'who is bought or invested in')
          .option('--partner <name>', 'a partner')
          .option('--lender <name>', 'who lends')
          .option('--party <name>', 'on whichever side')
          .option('--subsidiaries', 'what a party owns counts as the party')
          .option('--type <ids>', `only these: ${types.join(', ')}`),
        ['metric'],
      ),
    ),

  async run(world, options) {
    const { filters, notes } = await askedFilters(world, options);
    const named = (options.name as string[] | undefined)?.join(' ');
    const parties = await Promise.all([
      ...Object.entries(sides)
        .filter(([side]) => options[side] !== undefined)
        .map(([side, roles]) => partyNamed(world, options[side] as string, roles, notes)),
      ...(named ? [partyNamed(world, named, [], notes)] : []),
    ]);
    const owned = options.subsidiaries === true;
    return factList(
      world.bases(),
      { ...filters, metrics: typesAsked(options.type as string | undefined), parties: parties.map((party) => ({ ...party, owned })) },
      options,
      notes,
    );
  },
};

function typesAsked(asked: string | undefined): readonly string[] {
  if (asked === undefined) return types;
  const wanted = asked.split(',').map((type) => type.trim().toLowerCase().replace(/s$/, ''));
  const strange = wanted.find((type) => !types.includes(type));
  if (strange !== undefined) throw new Failure('usage', `there is no type of deal "${strange}"`, `--type with some of ${types.join(', ')}`);
  return wanted;
}
