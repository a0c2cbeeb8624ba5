// How the article reader treats markup, bytes, time and hostile text.

import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/extract/text/decode-text.js';
import { extractFacts, readArticle } from '../../src/extract/extract-facts.js';
import type { KnownName } from '../../src/extract/mentions/known-names.js';

const names: KnownName[] = [
  { entity: 'openai', name: 'OpenAI', kind: 'company', sector: 'ai-lab' },
  { entity: 'microsoft', name: 'Microsoft', kind: 'company', sector: 'big-tech' },
  { entity: 'mistral-ai', name: 'Mistral AI', kind: 'company', sector: 'ai-lab', country: 'FR' },
];

const brief = (text: string, language: 'en' | 'fr' | 'auto' = 'auto'): string[] =>
  extractFacts(text, { language, published: '2025-09-12', names }).map(({ entity, metric, printed, period, status }) => `${entity.id ?? `?${entity.name}`} ${metric} "${printed}" ${period?.text ?? '-'} ${status}`);

describe('the article reader', () => {
  it('keeps places of the text as given, with tags, entities and scripts around', () => {
    const html = '<html><script>var raised = "$9bn";</script><p>OpenAI <b>raised</b>&nbsp;<i>$6.6bn</i> in 2024.</p></html>';
    const [fact, ...more] = extractFacts(html, { language: 'en', names });
    expect(more).toEqual([]);
    expect(html.slice(fact!.start, fact!.end)).toBe('$6.6bn');
  });

  it('reads accents written as entities', () => {
    expect(brief('<p>Mistral AI a lev&eacute; 1,7&nbsp;milliard d&rsquo;euros.</p>', 'fr')).toEqual([expect.stringMatching(/^mistral-ai funding-round "1,7\s+milliard d.*euros" 2025-09 actual$/)]);
  });

  it('reads accents in two code points', () => {
    expect(brief('Mistral AI a levé 1,7 milliard d’euros.'.normalize('NFD'), 'fr')).toHaveLength(1);
  });

  it('reads Markdown', () => {
    expect(brief('# Money\n\n**OpenAI** raised [$6.6bn](https://example.com/2024) in October 2024.\n')).toEqual(['openai funding-round "$6.6bn" 2024-10 actual']);
  });

  it('reads tables by the heads of their columns and the names of their rows', () => {
    const table = `The numbers of the labs, as they told them to whoever asked.

| Lab | Year | Revenue | Employees |
|---|--:|---|---|
| OpenAI | 2024 | $3.7 billion | 4,000 |
| Mistral AI | 2024 | €30 million | 60 |
`;
    expect(brief(table, 'en')).toEqual(['openai revenue "$3.7 billion" 2024 actual', 'openai headcount "4,000" 2024 actual', 'mistral-ai revenue "€30 million" 2024 actual', 'mistral-ai headcount "60" 2024 actual']);
    const years = `# OpenAI, year by year, and what it may yet become before long

| | 2023 | 2025 (forecast) |
|---|---|---|
| Revenue | $1.6 billion | $13 billion |
`;
    expect(brief(years, 'en')).toEqual(['openai revenue "$1.6 billion" 2023 actual', 'openai revenue "$13 billion" 2025 forecast']);
  });

  it('reads what the line above a list names, and what heads of columns count in', () => {
    expect(brief('### Levées de fonds\n\n- OpenAI : 40 milliards de dollars en mars\n- Mistral AI : 1,7 milliard d’euros\n', 'fr')).toEqual(['openai funding-round "40 milliards de dollars" 2025-03 actual', 'mistral-ai funding-round "1,7 milliard d’euros" 2025-09 actual']);
    const table = '| Lab | Year | Revenue ($bn) |\n|---|---|---|\n| OpenAI | 2024 | 3.7 |\n';
    expect(extractFacts(table, { language: 'en', published: '2025-09-12', names }).map(({ metric, min, unit, text }) => [metric, min, unit, text])).toEqual([['revenue', 3.7e9, 'USD', '3.7']]);
  });

  it('dates no table by what a sentence above it tells of something else', () => {
    const table = '\n\n| Lab | Valuation |\n|---|---|\n| Mistral AI | $14 billion |\n';
    expect(brief(`OpenAI lost $5 billion in 2024.${table}`, 'en').find((one) => one.startsWith('mistral-ai valuation "$14 billion"'))).not.toContain('2024');
    expect(brief(`What the labs were worth at the end of 2024:${table}`, 'en')[0]).toMatch(/^mistral-ai valuation "\$14 billion" 2024/);
  });

  it('gives nobody else what is told of a name alone that it does not know', () => {
    expect(brief('OpenAI raised $40 billion in March 2025.\n\nZorglub. The newcomer raised $3 million.\n', 'en').filter((one) => one.includes('$3 million'))).toEqual([]);
  });

  it('gives what a list says to the company of its own item', () => {
    expect(brief(`- OpenAI has a new boss; the start-up raised $40 billion in March 2025.\n- Mistral AI signed nothing; the start-up raised €600 million in June 2024.\n`, 'en')).toEqual(['openai funding-round "$40 billion" 2025-03 actual', 'mistral-ai funding-round "€600 million" 2024-06 actual']);
  });

  it('decodes UTF-8, UTF-16 and Windows-1252', () => {
    expect(decodeText(new TextEncoder().encode('levé 5 €'))).toBe('levé 5 €');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x35, 0, 0xac, 0x20]))).toBe('5€');
    expect(decodeText(Uint8Array.from([0x6c, 0x65, 0x76, 0xe9, 0x20, 0x80]))).toBe('levé €');
  });

  it('follows descriptions and pronouns to their company', () => {
    expect(brief('OpenAI was founded in 2015. The start-up raised $6.6bn in October 2024. It burned $5bn in 2024. Its revenue was $3.7bn.')).toEqual([
      'openai founded "was founded in 2015" 2015 actual',
      'openai funding-round "$6.6bn" 2024-10 actual',
      'openai cash-burn "$5bn" 2024 actual',
      'openai revenue "$3.7bn" 2024 actual',
    ]);
  });

  it('knows a company by how it is introduced', () => {
    expect(brief('La jeune pousse lyonnaise Nimbus lève 12 millions d’euros. Nimbus emploie 40 personnes.')).toEqual(['?Nimbus funding-round "12 millions d’euros" 2025-09 actual', '?Nimbus headcount "40 personnes" 2025-09-12 actual']);
  });

  it.each([
    ['OpenAI licencie 30 personnes. San Francisco concentre à lui seul un tiers des licenciements.', 'un tiers'],
    ['Mistral AI rejoint les licornes, ces jeunes pousses valorisées à plus d’un milliard d’euros.', 'plus d’un milliard d’euros'],
    ['OpenAI dépense deux dollars en calcul pour chaque dollar gagné.', 'deux dollars'],
    ['Les profits de Microsoft ont été amputés de 3 milliards de dollars.', '3 milliards de dollars'],
    ['Comme Microsoft, Amazon garde ses distances, malgré 8 milliards de dollars investis.', '8 milliards'],
    ['Nvidia rassure: la vague d’investissement pourrait dépasser 500 milliards de dollars.', '500 milliards'],
    ['OpenAI a signé de gros contrats, supérieurs à 100 000 dollars chacun.', '100 000'],
    ['OpenAI grandit : 500 clients dépensent plus d’un million de dollars par an pour ses services.', 'un million'],
    ['Les fondateurs de Mistral AI gardent la main. Ils contrôlent 80 % des parts.', '80 %'],
    ['Le bénéfice de Microsoft est ressorti un milliard de dollars au-dessus des prévisions.', 'un milliard de dollars'],
  ])('leaves alone what is no level of a company: %s', (text, figure) => {
    expect(brief(text, 'fr').filter((line) => line.includes(figure))).toEqual([]);
  });

  it('reads a text that opens with a bare number', () => {
    expect(brief('3 500 en un an. Mistral AI a levé 2 millions d’euros.', 'fr')).toEqual(['mistral-ai funding-round "2 millions d’euros" 2025-09 actual']);
  });

  it('leaves differences alone and says why', () => {
    const { candidates, leftOut } = readArticle('OpenAI revenue rose 17.5% to $4.2bn in 2024, $1bn more than in 2023.', { language: 'en', names });
    expect(candidates.map(({ printed }) => printed)).toEqual(['$4.2bn']);
    expect(leftOut.map(({ text, why }) => [text, why])).toEqual([['17.5%', 'a-change'], ['$1bn', 'a-change']]);
  });

  it('makes two facts of a doubled figure', () => {
    expect(extractFacts('OpenAI wants to double its valuation of $4 billion.', { language: 'en', names }).map(({ min, status }) => [min, status])).toEqual([[8e9, 'target'], [4e9, 'actual']]);
  });

  it.each<['en' | 'fr', string, string[]]>([
    ['en', 'A new survey by Microsoft shows that AI spending is patchy. OpenAI lost $5bn in 2024. It burned $2bn in 2023.', ['openai net-loss "$5bn" 2024 actual', 'openai cash-burn "$2bn" 2023 actual']],
    ['fr', "Mistral AI avait un rival. Selon un rapport de Microsoft, il perd de l'argent. L'entreprise a levé 3 millions d'euros.", ['mistral-ai funding-round "3 millions d\'euros" 2025-09 actual']],
  ])('tells who reports from whom the report is about (%s)', (language, text, expected) => {
    expect(brief(text, language)).toEqual(expected);
  });

  it('takes "this figure" for the amount just named', () => {
    expect(brief('OpenAI was valued at $157bn, and analysts think this figure could reach $300bn.', 'en')).toEqual(['openai valuation "$157bn" 2025-09-12 actual', 'openai valuation "$300bn" 2025-09-12 considered']);
  });

  it('reads an annual figure of a year not yet over as a rate', () => {
    expect(brief("Le chiffre d'affaires annuel de Mistral AI a atteint cette année 60 millions d'euros.", 'fr')).toEqual(['mistral-ai revenue-run-rate "60 millions d\'euros" 2025 actual']);
  });

  it('joins a figure to the noun at the head of a long subject', () => {
    expect(brief("Le chiffre d'affaires total de la filiale européenne de conseil aux administrations locales de Mistral AI n'était que de 4 millions d'euros en 2024.", 'fr')).toEqual(['mistral-ai revenue "4 millions d\'euros" 2024 actual']);
  });

  it.each<['en' | 'fr', string, string[]]>([
    ['en', 'OpenAI has teamed up with Microsoft on servers. The contract is worth $10bn.', ['buyer:openai', 'seller:microsoft']],
    ['fr', "OpenAI travaille désormais avec Microsoft. L'accord se chiffre à 10 milliards de dollars.", ['buyer:openai', 'seller:microsoft']],
    ['fr', "Microsoft lorgnait OpenAI. Ils n'ont pas racheté OpenAI mais ont recruté 66 % des salariés de la start-up, avec une licence.", ['target:openai', 'buyer:microsoft']],
  ])('finds in the sentence before who else took part (%s: %s)', (language, text, expected) => {
    const [fact] = extractFacts(text, { language, names }).filter(({ kind }) => kind !== null);
    expect(fact!.parties.map(({ role, id }) => `${role}:${id}`)).toEqual(expected);
  });

  it("takes a weekly's own weekday for that of the week it looks back on", () => {
    expect(brief('Our weekly roundup of technology.\n\nOn Friday, OpenAI raised $6.6bn.', 'en')).toEqual(['openai funding-round "$6.6bn" 2025-09-05 actual']);
    expect(brief('On Friday, OpenAI raised $6.6bn.', 'en')).toEqual(['openai funding-round "$6.6bn" 2025-09-12 actual']);
  });

  it('counts one cut twice when it is told in percent and in people', () => {
    expect(brief('Microsoft said it would cut 15% of its workforce, or about 15,000 jobs.', 'en')).toEqual(['microsoft layoffs "15%" 2025-09 announced', 'microsoft layoffs "about 15,000 jobs" 2025-09 announced']);
    expect(brief('Microsoft va supprimer 15 % de ses effectifs, soit environ 15 000 postes.', 'fr')).toEqual(['microsoft layoffs "15 %" 2025-09 announced', 'microsoft layoffs "environ 15 000 postes" 2025-09 announced']);
    expect(brief('In 2024 Microsoft cut 15% of its workforce, which numbered 15,000 people.', 'en')[1]).toContain('headcount');
  });

  it('takes from the question what an answer counts', () => {
    expect(brief('A reporter asked how much Microsoft would spend on data centres. The chief executive answered: “at least $80bn”.', 'en')).toEqual(['microsoft capex "at least $80bn" - target']);
  });

  it('takes the currency of the paragraph for a large bare sum, and what is told of a name in passing for certain', () => {
    expect(brief('Microsoft a dépensé 80 milliards de dollars en 2024. Cet effort pourrait compléter le projet OpenAI, présenté en janvier avec une enveloppe de 500 milliards, mais contesté.', 'fr').at(-1)).toBe('openai capex "500 milliards" 2025-01 announced');
  });

  it.each<[string, string, string[]]>([
    ['an event told again as sure as at first', "Microsoft discute du rachat d'OpenAI pour 2 milliards de dollars. Le rachat d'OpenAI atteindrait même, dit-on, 3 milliards. Le rachat d'OpenAI coûte 4 milliards de dollars.", ['openai acquisition "2 milliards de dollars" 2025-09 considered', 'openai acquisition "3 milliards" 2025-09 considered', 'openai acquisition "4 milliards de dollars" 2025-09 considered']],
    ['the one and the other of two', "OpenAI et Microsoft ont publié leurs comptes. Le premier a perdu 5 milliards de dollars en 2024. Le second a dégagé un bénéfice de 88 milliards de dollars en 2024.", ['openai net-loss "5 milliards de dollars" 2024 actual', 'microsoft profit "88 milliards de dollars" 2024 actual']],
    ['a sum a share of stock brings for none of the company', 'Le bénéfice de Microsoft par action a atteint 3,72 dollars en 2024.', []],
    ['an unnamed company for the one named below', "Le géant américain a perdu 2 milliards de dollars en 2024. Microsoft l'a annoncé, et Microsoft le regrette.", ['microsoft net-loss "2 milliards de dollars" 2024 actual']],
    ['the time of "alors" for the one told before', "En mai 2024, Mistral AI a levé 600 millions d'euros. Sa valorisation s'établissait alors à 5,8 milliards d'euros.", ["mistral-ai funding-round \"600 millions d'euros\" 2024-05 actual", "mistral-ai valuation \"5,8 milliards d'euros\" 2024-05 actual"]],
  ])('takes %s', (_, text, expected) => {
    expect(brief(text, 'fr')).toEqual(expected);
  });

  it('tells a sum once, whatever currencies it is told in', () => {
    expect(brief('Mistral AI raised €1.7 billion (about $2 billion).', 'en')).toEqual(['mistral-ai funding-round "€1.7 billion" 2025-09 actual']);
  });

  it('leaves a margin of error alone', () => {
    expect(brief("Microsoft anticipe un chiffre d'affaires de 12 milliards de dollars, plus ou moins 300 millions de dollars", 'fr')).toHaveLength(1);
  });

  it.each([
    ['customers who are only some of them', 'Microsoft is in talks with four more potential customers and signed two additional cloud clients.'],
    ['companies at large', 'OpenAI was fined by the Garante in 2024. Under these rules, companies can face fines of up to €20 million.'],
    ['cuts at companies at large', 'OpenAI is a startup. This year 50 tech companies have laid off 20,743 employees.'],
    ['shares that persons sell', 'Founders of Mistral AI agreed to sell €4 million worth of equity each.'],
    ['an outlook that is raised', 'Microsoft is raising its cash flow outlook to $400 million.'],
    ['what a whole market is worth', 'OpenAI makes videos too. Some say the market will be worth around $1 billion.'],
    ['what each customer pays', 'Microsoft grew. The number of its clients committing more than $100,000 per contract has doubled.'],
    ['jobs cut at several together', 'OpenAI and Microsoft announced layoffs of a total of 40,000 employees.'],
    ['rounds of many', 'OpenAI raised money. Rounds of more than $100 million have become rare.'],
    ['what start-ups raised', 'OpenAI raised money. It was less than the $94 billion that these companies raised in 2022.'],
    ['what shareholders hold', 'Microsoft stockholders will own 26% of the combined company.'],
    ['a venture of two', 'OpenAI is closing a $1.5 billion joint venture with Microsoft.'],
    ['people hired', '24 Microsoft employees hired in 2025 came to OpenAI.'],
    ['what one rack draws', 'Microsoft grew. New halls ask for 30 kilowatts per rack.'],
    ['a median of many', 'OpenAI raised money. The median round has grown to $350 million.'],
    ['a sum of several together', 'OpenAI and Microsoft raised a combined $17 billion.'],
    ['money for companies at large', 'OpenAI raised money. Funding for chip startups rose to $5.3 billion.'],
    ['cuts of a whole trade', 'OpenAI cut jobs. Some 212,294 workers were laid off in the technology sector.'],
    ['prompts of users', 'ChatGPT of OpenAI handles about 2.5 billion user prompts.'],
    ['what taxes bring', 'OpenAI builds. Loudoun County will generate $25 million in tax revenue.'],
    ['a jump of a valuation', "OpenAI's valuation jumps $500 million in a week."],
    ['what contracts are worth in all', 'Microsoft closed $2.27 billion in total contract value.'],
    ['what a product was launched in', 'OpenAI grew. Launched in November 2022, the service spread fast.'],
    ['what a gas plant gives', 'Microsoft grew. The gas plant will have a capacity of 2.2 gigawatts.'],
    ['what each employee is worth', 'OpenAI grew. That is $120 million in valuation per employee.'],
    ['what each backer must put in', 'OpenAI set a $250 million minimum investment per backer for its round.'],
    ['what two spent together', 'OpenAI and Microsoft together have spent about 11 billion yuan ($1.6 billion).'],
    ['what is left of the money', 'OpenAI raised money. Only $4 billion remained.'],
    ['the debts of others', "Microsoft agreed to backstop $1.8 billion of Mistral AI's lease obligations."],
    ['money given away', 'OpenAI grew. It won a $30 million federal grant and received subsidies of $12 million.'],
    ['what only a percentage of it is', 'Microsoft grew. Free cash flow was $6.4 billion (43% of revenue).'],
  ])('leaves alone %s', (_, text) => {
    expect(brief(text, 'en')).toEqual([]);
  });

  it('dates what a round was told at by the round, and what it is worth now by today', () => {
    expect(brief('OpenAI raised $40bn in March 2025 from Microsoft, at a $300bn valuation.', 'en')[1]).toBe('openai valuation "$300bn" 2025-03 actual');
    expect(brief('OpenAI raised $40bn in March 2025 from Microsoft and is now worth $300bn.', 'en')[1]).toBe('openai valuation "$300bn" 2025-09-12 actual');
  });

  it.each([
    ['OpenAI said on Wednesday it had raised $6.6bn.', 'OpenAI'],
    ['OpenAI, which has several labs in a town by the sea, said in March it had raised $6.6bn.', 'OpenAI'],
    ['The United States is where OpenAI raised $6.6bn.', null],
    ['As Forbes reported, OpenAI has raised $6.6bn.', 'Forbes'],
    ['OpenAI has raised $6.6bn, Bloomberg reported on Monday.', 'Bloomberg'],
    ['OpenAI is worth $157bn, according to a person briefed on the deal.', 'a person briefed'],
    ['OpenAI is worth $157bn, according to people close to Microsoft.', 'people close'],
    ['CNBC reported that OpenAI has raised $6.6bn.', 'CNBC'],
    ['OpenAI is worth $157bn, Microsoft said on Monday.', 'Microsoft'],
  ])('tells who says so, and never a day: %s', (text, attribution) => {
    expect(extractFacts(text, { language: 'en', published: '2025-09-12', names }).map((one) => one.attribution)).toEqual([attribution]);
  });

  it('gives outsiders no more than what they expected', () => {
    const told = (text: string) => extractFacts(text, { language: 'en', published: '2025-11-19', names }).map((one) => one.attribution);
    expect(told('Revenue of OpenAI came in at $57.01 billion, versus the $54.92 billion projected by analysts.')).toEqual([null, 'analysts']);
    expect(told('OpenAI reported revenue of $7.64bn, compared with estimates of $7.42bn, according to LSEG.')).toEqual(['OpenAI', 'LSEG']);
  });

  it('gives the same candidates each time', () => {
    const text = 'Microsoft invested $10bn in OpenAI. OpenAI raised $6.6bn at a valuation of $157bn in October 2024.';
    expect(extractFacts(text, { names })).toEqual(extractFacts(text, { names }));
  });

  it.each([
    ['money', '$5bn '], ['names', 'OpenAI '], ['unknown names', 'Foo Bar '], ['verbs and money', 'raised $5bn '], ['unclosed scripts', '<script>'], ['brackets', '['], ['pronouns', 'elle a levé '], ['years', '2024 '], ['quotes', "'"],
  ])('reads a wall of %s in a time that grows with its length', (_, piece) => {
    const cost = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const begin = process.cpuUsage();
      extractFacts(text, { names });
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    };
    cost(20_000);
    expect(cost(80_000)).toBeLessThan(10 * cost(20_000) + 400);
    // Measured in processor time: a busy machine may take its own.
  }, 90_000);
});
