// The text of a small base: nineteen entities, four sources, and every kind of fact that has gone wrong somewhere.

import type { BaseText } from '../../src/intake/build-base.js';
import { readRates } from '../../src/importers/rates.js';

/** Our own article, with a crate outside the basic plane so that code points and UTF-16 offsets differ. */
export const echoArticle = `📦 Fabricant de puces, Graphcore souffre.

Son chiffre d’affaires a atteint 2,7 millions de dollars en 2022, contre un milliard de dollars promis pour 2024.
Valorisée 2,8 milliards de dollars fin 2020, l’entreprise a licencié près d’un quart de ses employés.
Un accord avec Microsoft, signé en 2019, n’a pas duré.
Mistral vise plus de 60 millions d’euros de ventes en 2025.
`;

/** "start-end" of the words in the article, in code points. */
export function at(words: string, text = echoArticle): string {
  const utf16 = text.indexOf(words);
  if (utf16 < 0) throw new Error(`the article has no "${words}"`);
  const start = [...text.slice(0, utf16)].length;
  return `${start}-${start + [...words].length}`;
}

/** An accented name as some keyboards write it: letters and accents apart. */
export const decomposed = 'Élysée IA'.normalize('NFD');

/** Whatever a hostile text may hold: colours, a title, a link, a bidirectional override, a formula, a column mark. */
export const hostile = {
  name: '=HYPERLINK("http://evil.example";"x") \u001b[31mRed\u001b[0m Ltd',
  says: 'Evil \u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007 raised 5 million dollars | \u202etxt.exe \u009b2J | <script>alert(1)</script>.',
  attribution: '@SUM(1+1)*cmd|/C calc!A0',
  title: 'A \u001b]0;pwned\u0007 title, with "quotes", a | pipe\u200b and\ta tab',
} as const;

const quoted = (text: string): string => JSON.stringify(text).replaceAll('\u007f', '\\x7f').replace(/[\u0080-\u009f\u200b-\u202e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const smallEntities = `
- {id: graphcore, name: Graphcore, kind: company, aliases: [Graph Core], sector: ai-chips, country: GB, founded: 2016, parent: softbank}
- {id: softbank, name: SoftBank, kind: company, sector: investor, country: JP}
- {id: microsoft, name: Microsoft, kind: company, sector: big-tech, country: US, ticker: MSFT, cik: '0000789019'}
- {id: amazon, name: Amazon, kind: company, aliases: [Amazon.com], sector: big-tech, country: US, ticker: AMZN}
- {id: aws, name: Amazon Web Services, kind: company, aliases: [AWS], sector: cloud, country: US, parent: amazon}
- {id: openai, name: OpenAI, kind: company, aliases: [Open AI], sector: ai-lab, country: US, founded: 2015-12-11}
- {id: oracle, name: Oracle, kind: company, sector: cloud, country: US}
- {id: anthropic, name: Anthropic, kind: company, sector: ai-lab, country: US}
- {id: adept, name: Adept, kind: company, sector: ai-lab, country: US}
- {id: mistral, name: Mistral AI, kind: company, aliases: [Mistral], sector: ai-lab, country: FR, founded: 2023}
- {id: nvidia, name: Nvidia, kind: company, sector: ai-chips, country: US, ticker: NVDA}
- {id: meta, name: Meta, kind: company, aliases: [Facebook], sector: big-tech, country: US}
- {id: alphabet, name: Alphabet, kind: company, aliases: [Google], sector: big-tech, country: US, ticker: GOOGL}
- {id: elysee-ia, name: ${decomposed}, kind: company, sector: ai-lab, country: FR}
- {id: tokyo-electron, name: 東京エレクトロン, kind: company, aliases: [Tokyo Electron], sector: semiconductors, country: JP}
- {id: evil, name: ${quoted(hostile.name)}, kind: company, aliases: [Evil], sector: other, country: US}
- {id: garante, name: Garante, kind: regulator, aliases: [Garante della privacy], country: IT}
- {id: john-boyega, name: John Boyega, kind: person}
- {id: ai-industry, name: AI industry, kind: sector}
`;

export const echoSource = `
id: echo-2023-10-09
publisher: L’Écho
title: Graphcore souffre
author: A. Nonyme
url: https://echo.example/graphcore
published: 2023-10-09
language: fr
length: ${[...echoArticle].length}
copy: echo.txt
facts:
  - id: graphcore-revenue-2022
    entity: graphcore
    metric: revenue
    value: 2.7M USD
    period: 2022
    printed: 2,7 millions de dollars
    at: ${at('2,7 millions de dollars')}
    says: Graphcore had revenue of 2.7 million dollars in 2022.
  - id: graphcore-revenue-2024-target
    entity: graphcore
    metric: revenue
    value: 1B USD
    period: 2024
    status: target
    attribution: Graphcore
    printed: un milliard de dollars
    at: ${at('un milliard de dollars')}
    says: Graphcore promised one billion dollars of revenue for 2024.
  - id: graphcore-valuation-2020
    entity: graphcore
    metric: valuation
    value: 2.8B USD
    period: 2020
    printed: 2,8 milliards de dollars
    at: ${at('2,8 milliards de dollars')}
    says: Graphcore was worth 2.8 billion dollars at the end of 2020.
  - id: graphcore-layoffs-2022
    entity: graphcore
    metric: layoffs
    value: nearly 25 percent
    period: 2022
    printed: près d’un quart de ses employés
    at: ${at('près d’un quart de ses employés')}
    says: Graphcore laid off nearly a quarter of its employees.
  - id: graphcore-partnership-2019-microsoft
    entity: graphcore
    metric: partnership
    period: 2019
    status: ended
    parties: {partner: [microsoft]}
    printed: Un accord avec Microsoft
    at: ${at('Un accord avec Microsoft')}
    says: A partnership of Graphcore and Microsoft, signed in 2019, did not last.
  - id: mistral-revenue-2025-forecast
    entity: mistral
    metric: revenue
    value: over 60M EUR
    period: 2025
    status: forecast
    printed: plus de 60 millions d’euros
    at: ${at('plus de 60 millions d’euros')}
    says: Mistral AI aims at more than 60 million euros of revenue in 2025.
`;

export const wireSource = `
id: wire-2025-09-12
publisher: The Wire
title: Who pays whom
url: https://wire.example/2025/09/12
published: 2025-09-12
language: en
facts:
  - id: graphcore-valuation-2020-wire
    entity: graphcore
    metric: valuation
    value: 2.5B USD
    period: 2020
    origin: rumour-2020
    printed: $2.5 billion
    says: Graphcore was worth 2.5 billion dollars in 2020.
  - id: anthropic-investment-2023-09-25-amazon
    entity: anthropic
    metric: investment
    value: 4B USD
    period: 2023-09-25
    status: announced
    parties: {investor: [amazon], target: [anthropic]}
    attribution: Amazon
    printed: $4bn
    says: Amazon said it would put 4 billion dollars into Anthropic.
  - id: openai-contract-2027-2032-oracle
    entity: openai
    metric: contract
    value: 300B USD
    period: 2027/2032
    status: announced
    parties: {buyer: [openai], seller: [oracle]}
    printed: $300 billion
    link: https://wire.example/oracle
    says: OpenAI agreed to buy 300 billion dollars of computing from Oracle over five years.
  - id: adept-acquihire-2024-06
    entity: adept
    metric: acquihire
    value: about 66 percent
    period: 2024-06
    parties: {buyer: [amazon], target: [adept]}
    definition: share of staff
    printed: about 66 percent
    says: Amazon hired about 66 percent of the staff of Adept.
  - id: aws-contract-2025-nvidia
    entity: aws
    metric: contract
    value: at-least 1.5B USD
    period: 2025
    parties: {buyer: [aws], seller: [nvidia]}
    printed: at least $1.5bn
    says: Amazon Web Services bought at least 1.5 billion dollars of chips from Nvidia in 2025.
  - id: mistral-valuation-2025-09
    entity: mistral
    metric: valuation
    value: 11.7B EUR
    period: 2025-09
    printed: €11.7bn
    says: Mistral AI was worth 11.7 billion euros in September 2025.
  - id: openai-valuation-2025-03
    entity: openai
    metric: valuation
    value: 300B USD
    period: 2025-03
    printed: $300bn
    says: OpenAI was worth 300 billion dollars in March 2025.
  - id: microsoft-layoffs-2023-01-18
    entity: microsoft
    metric: layoffs
    value: 10000 people
    period: 2023-01-18
    printed: 10,000 jobs
    says: Microsoft cut 10,000 jobs in January 2023.
  - id: openai-users-2024
    entity: openai
    metric: users
    value: 100M..150M people
    period: 2024
    printed: 100 to 150 million
    says: OpenAI had between 100 and 150 million users in 2024.
  - id: openai-fine-2024-12
    entity: openai
    metric: fine
    value: 15M EUR
    period: 2024-12
    parties: {regulator: [garante]}
    printed: €15 million
    says: The Garante fined OpenAI 15 million euros in December 2024.
  - id: elysee-ia-funding-round-2024-05
    entity: elysee-ia
    metric: funding-round
    value: 105M EUR
    period: 2024-05
    definition: seed
    printed: €105m
    says: Elysee IA raised 105 million euros in May 2024.
  - id: oracle-capacity-2025
    entity: oracle
    metric: capacity
    value: 4.5G W
    period: 2025
    status: target
    printed: 4.5 gigawatts
    says: Oracle wants 4.5 gigawatts of data centres in 2025.
  - id: tokyo-electron-headcount-2025
    entity: tokyo-electron
    metric: headcount
    value: about 19000 people
    period: 2025
    printed: about 19,000 people
    says: Tokyo Electron employed about 19,000 people in 2025.
  - id: ai-industry-deal-count-2024-q1
    entity: ai-industry
    metric: deal-count
    value: 34 deals
    period: 2024-Q1
    printed: '34'
    says: The AI industry saw 34 deals in the first quarter of 2024.
`;

/** A data set: places instead of spans, and a credit line. */
export const tableSource = `
id: table-2026-01
publisher: Open Table
title: Layoffs and prices
url: https://table.example/data.csv
published: 2026-01
language: en
licence: CC BY 4.0
credit: Open Table (CC BY 4.0)
facts:
  - id: meta-layoffs-2023-03-14
    entity: meta
    metric: layoffs
    value: 10000 people
    period: 2023-03-14
    printed: '10000'
    place: row 12
    confidence: high
    says: Meta cut 10,000 jobs in March 2023.
  - id: openai-price-2024-plus
    entity: openai
    metric: price
    value: 20 USD
    period: 2024
    definition: ChatGPT Plus, per month
    printed: '20'
    place: row 13
    says: ChatGPT Plus cost 20 dollars a month in 2024.
`;

export const evilSource = `
id: evil-2025-01-01
publisher: Evil Wire
title: ${quoted(hostile.title)}
url: https://evil.example/a(b)
published: 2025-01-01
language: en
facts:
  - id: evil-funding-round-2025-01
    entity: evil
    metric: funding-round
    value: 5M USD
    period: 2025-01-01
    attribution: ${quoted(hostile.attribution)}
    definition: "-2+3|seed"
    printed: $5 million
    says: ${quoted(hostile.says)}
`;

export const smallRates = `month,USD,GBP
2020-06,1.12,0.9
2022-06,1.05,0.85
2024-05,1.08,0.86
2024-12,1.05,0.83
2025-09,1.17,0.87
`;

export const smallText = (): BaseText => ({
  entities: [['small.yaml', smallEntities]],
  sources: [
    ['echo-2023-10-09.yaml', echoSource],
    ['wire-2025-09-12.yaml', wireSource],
    ['table-2026-01.yaml', tableSource],
    ['evil-2025-01-01.yaml', evilSource],
  ],
  exceptions: {},
  retired: new Set(['graphcore-revenue-2021']),
  rates: readRates(smallRates),
});
