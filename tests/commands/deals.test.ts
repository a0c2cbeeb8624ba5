import { describe, expect, it } from 'vitest';
import { idsOf, type } from '../support/small-world.js';

describe('aifacts deals', () => {
  it.each<[string, string[]]>([
    ['--buyer amazon', ['adept-acquihire-2024-06', 'anthropic-investment-2023-09-25-amazon']],
    ['--investor amazon', ['anthropic-investment-2023-09-25-amazon']],
    ['--buyer openai --seller oracle', ['openai-contract-2027-2032-oracle']],
    ['--seller nvidia', ['aws-contract-2025-nvidia']],
    ['--target adept', ['adept-acquihire-2024-06']],
    ['--partner microsoft', ['graphcore-partnership-2019-microsoft']],
    ['--partner graphcore', ['graphcore-partnership-2019-microsoft']],
    ['--party anthropic', ['anthropic-investment-2023-09-25-amazon']],
    ['anthropic', ['anthropic-investment-2023-09-25-amazon']],
    ['amazon.com', ['adept-acquihire-2024-06', 'anthropic-investment-2023-09-25-amazon']],
    ['--buyer oracle', []],
    ['--seller openai', []],
    ['--type contract --min 100bn', ['openai-contract-2027-2032-oracle']],
    ['--type contracts,Partnership --until 2019', ['graphcore-partnership-2019-microsoft']],
    ['--status ended', ['graphcore-partnership-2019-microsoft']],
    ['--lender microsoft', []],
  ])('%s', async (filters, ids) => {
    expect(await idsOf(`aifacts deals ${filters}`)).toEqual(ids);
  });

  it('lists no fact that is no deal', async () => {
    expect(await idsOf('aifacts deals openai')).toEqual(['openai-contract-2027-2032-oracle']);
  });

  it('uses the name it was not quite given', async () => {
    expect(await type('aifacts deals --buyer amazn --fields id --csv')).toEqual({ out: 'id\r\nadept-acquihire-2024-06\r\nanthropic-investment-2023-09-25-amazon\r\n', err: 'using "Amazon" for "amazn"\n', exit: 0 });
  });

  it('refuses a type that is none', async () => {
    expect(await type('aifacts deals --type merger')).toEqual({ out: '', err: expect.stringMatching(/^aifacts: there is no type of deal "merger"\nTry: --type with some of contract, investment, /), exit: 2 });
  });
});
