// Claims about the bundled base with the verdict each deserves, written down before any of them was run.

import type { VerdictKind } from '../../src/model/verdict.js';

export type ClaimKind = 'true' | 'scale' | 'currency' | 'digit' | 'period' | 'status' | 'entity' | 'metric' | 'hedge' | 'outdated' | 'unknown' | 'disputed' | 'definition' | 'parties' | 'denial';

export interface KnownClaim {
  kind: ClaimKind;
  verdict: VerdictKind;
  says: string;
}

const list = (kind: ClaimKind, verdict: VerdictKind, lines: string): KnownClaim[] => lines.trim().split('\n').map((says) => ({ kind, verdict, says: says.trim() }));

/** The day they are judged as of. */
export const claimsAsOf = '2026-11-23';

export const claims: readonly KnownClaim[] = [
  ...list('true', 'supported', `
    Graphcore's revenue was just $2.7 million in 2022.
    In 2022, Graphcore made only $2.7m in sales.
    En 2022, Graphcore n'a réalisé que 2,7 millions de dollars de chiffre d'affaires.
    OpenAI closed a $6.6 billion funding round in October 2024.
    OpenAI a levé 6,6 milliards de dollars en octobre 2024.
    In March 2025, OpenAI raised $40 billion in a round led by SoftBank.
    Anthropic raised $13 billion in September 2025 at a post-money valuation of $183 billion.
    Anthropic a bouclé en septembre 2025 une levée de fonds de 13 milliards de dollars.
    Anthropic raised $30 billion in February 2026.
    Mistral AI a levé 600 millions d'euros en juin 2024.
    Mistral AI a levé 1,7 milliard d'euros en septembre 2025.
    Mistral AI was valued at €11.7 billion in September 2025.
    La valorisation de Mistral AI atteignait 11,7 milliards d'euros en septembre 2025.
    OpenAI was valued at $157 billion in October 2024.
    OpenAI was valued at $300 billion in March 2025.
    En mars 2025, OpenAI était valorisée 300 milliards de dollars.
    Groq was valued at $2.8 billion in August 2024.
    Hugging Face raised $235 million in August 2023.
    Hugging Face était valorisée 4,5 milliards de dollars en août 2023.
    Inflection AI raised $1.3 billion in June 2023.
    Inflection AI a levé 1,3 milliard de dollars en juin 2023.
    Databricks acquired MosaicML for $1.3 billion in June 2023.
    Databricks a racheté MosaicML pour 1,3 milliard de dollars en juin 2023.
    Intel bought Habana Labs for $2 billion in December 2019.
    IBM agreed to acquire Confluent for $11 billion in December 2025.
    Apple bought Beats for $3 billion in 2014.
    Nvidia acquired Run:ai for $700 million in December 2024.
    SoftBank acquired Arm for $32 billion in 2016.
    Oracle will supply OpenAI with $300 billion of computing power.
    OpenAI signed a $300 billion contract with Oracle.
    OpenAI a signé un contrat de 300 milliards de dollars avec Oracle.
    OpenAI signed a $38 billion contract with AWS in November 2025.
    Microsoft invested $1 billion in OpenAI in July 2019.
    En janvier 2023, Microsoft a investi 10 milliards de dollars dans OpenAI.
    ASML a investi 1,3 milliard d'euros dans Mistral AI en septembre 2025.
    Microsoft invested $1.5 billion in G42 in April 2024.
    Microsoft laid off 6,000 employees in May 2025.
    Microsoft a supprimé 9 000 postes en juillet 2025.
    Amazon cut 14,000 jobs in October 2025.
    Amazon supprime 16 000 postes en janvier 2026.
    xAI laid off 500 employees in September 2025.
    The CNIL fined Google 325 million euros in September 2025.
    La Commission européenne a infligé une amende de 2,95 milliards d'euros à Google en septembre 2025.
    The European Commission fined Apple €500 million in April 2025.
    Oracle had 162,000 employees in May 2025.
    Klarna comptait 3 800 salariés en août 2024.
    Baidu had 35,900 employees at the end of December 2024.
    ChatGPT had 400 million weekly active users in February 2025.
    En octobre 2025, ChatGPT comptait plus de 800 millions d'utilisateurs actifs hebdomadaires.
    Microsoft's revenue was $281.7 billion in fiscal 2025.
    Nvidia had revenue of $46.7 billion in the second quarter of fiscal 2026.
    IBM's revenue reached $67.5 billion in 2025.
    OpenAI's annualised revenue was $12 billion in July 2025.
    Anthropic's annualised revenue was $14 billion in February 2026.
    Scale AI had revenue of $870 million in 2024.
    Microsoft owned 27% of OpenAI in October 2025.
    In June 2023, Cohere raised $270 million at a valuation of about $2.2 billion.
    Figure AI raised $675 million in February 2024.
    Thinking Machines raised $2 billion in July 2025 at a valuation of $12 billion.
    Klarna was valued at $45.6 billion in June 2021.
    xAI raised $20 billion in January 2026.`),
  ...list('scale', 'contradicted', `
    Graphcore's revenue was $2.7 billion in 2022.
    Graphcore a réalisé un chiffre d'affaires de 2,7 milliards de dollars en 2022.
    OpenAI raised $6.6 million in October 2024.
    OpenAI a levé 6,6 millions de dollars en octobre 2024.
    Mistral AI a levé 600 milliards d'euros en juin 2024.
    Mistral AI was valued at €11.7 million in September 2025.
    Hugging Face raised $235 billion in August 2023.
    Databricks a racheté MosaicML pour 1,3 million de dollars en juin 2023.
    OpenAI signed a $300 million contract with Oracle.
    Microsoft laid off 6 million employees in May 2025.
    Oracle had 162 employees in May 2025.
    Scale AI had revenue of $870 billion in 2024.
    Anthropic a levé 13 billions de dollars en septembre 2025.
    OpenAI était valorisée 300 millions de dollars en mars 2025.
    Inflection AI raised $13 billion in June 2023.`),
  ...list('currency', 'contradicted', `
    Mistral AI raised $600 million in June 2024.
    Mistral AI a levé 1,7 milliard de dollars en septembre 2025.
    Graphcore's revenue was €2.7 million in 2022.
    OpenAI a levé 6,6 milliards d'euros en octobre 2024.
    OpenAI signed a €300 billion contract with Oracle.
    Hugging Face était valorisée 4,5 milliards d'euros en août 2023.
    The CNIL fined Google 325 million dollars in September 2025.
    ASML invested $1.3 billion in Mistral AI in September 2025.
    Anthropic raised £13 billion in September 2025.
    Microsoft a investi 10 milliards d'euros dans OpenAI en janvier 2023.`),
  ...list('digit', 'contradicted', `
    Graphcore's revenue was $7.2 million in 2022.
    OpenAI raised $6.9 billion in October 2024.
    OpenAI a levé 9,6 milliards de dollars en octobre 2024.
    Anthropic raised $31 billion in September 2025.
    OpenAI was valued at $175 billion in October 2024.
    Mistral AI was valued at €17.1 billion in September 2025.
    Hugging Face raised $253 million in August 2023.
    Databricks acquired MosaicML for $1.8 billion in June 2023.
    IBM agreed to acquire Confluent for $12 billion in December 2025.
    OpenAI signed a $380 billion contract with Oracle.
    OpenAI a signé un contrat de 83 milliards de dollars avec AWS en novembre 2025.
    Microsoft a supprimé 6 000 postes en juillet 2025.
    Amazon cut 41,000 jobs in October 2025.
    Oracle had 126,000 employees in May 2025.
    Klarna comptait 8 300 salariés en août 2024.
    Microsoft's revenue was $218.7 billion in fiscal 2025.
    Nvidia had revenue of $64.7 billion in the second quarter of fiscal 2026.
    Microsoft owned 72% of OpenAI in October 2025.
    Scale AI had revenue of $780 million in 2024.
    La Commission européenne a infligé une amende de 2,59 milliards d'euros à Google en septembre 2025.`),
  ...list('period', 'contradicted', `
    OpenAI raised $6.6 billion in October 2022.
    Mistral AI a levé 600 millions d'euros en juin 2022.
    Anthropic raised $13 billion in September 2023.
    Databricks acquired MosaicML for $1.3 billion in June 2021.
    Hugging Face raised $235 million in August 2021.
    Microsoft a supprimé 9 000 postes en juillet 2023.
    Apple bought Beats for $3 billion in 2019.
    OpenAI was valued at $157 billion in April 2023.
    xAI raised $20 billion in January 2024.
    Amazon cut 14,000 jobs in October 2022.
    The CNIL fined Google 325 million euros in September 2022.
    Microsoft invested $1 billion in OpenAI in July 2016.`),
  ...list('status', 'contradicted', `
    Graphcore made $1 billion in revenue in 2024.
    OpenAI burned $115 billion through 2029.
    Mistral AI has raised 455 million euros in December 2023.
    Perplexity acquired Google Chrome for $34.5 billion in August 2025.
    Elon Musk acquired OpenAI for $97.4 billion in February 2025.
    Klarna employed 2,000 people in August 2024.
    Nvidia a racheté AI21 Labs pour 3 milliards de dollars en décembre 2025.`),
  ...list('status', 'outdated', `
    OpenAI agreed to acquire Windsurf for $3 billion.
    CoreWeave agreed to acquire Core Scientific for $9 billion.
    Nvidia will acquire Arm for $40 billion.`),
  ...list('entity', 'contradicted', `
    Cerebras had revenue of $2.7 million in 2022.
    Anthropic closed a $6.6 billion funding round in October 2024.
    Cohere a levé 600 millions d'euros en juin 2024.
    Google invested $10 billion in OpenAI in January 2023.
    Meta signed a $300 billion contract with Oracle.
    Snowflake acquired MosaicML for $1.3 billion in June 2023.
    Google a supprimé 9 000 postes en juillet 2025.
    Perplexity raised $235 million in August 2023.
    The CNIL fined Meta 325 million euros in September 2025.
    Amazon agreed to acquire Confluent for $11 billion in December 2025.`),
  ...list('metric', 'contradicted', `
    Mistral AI's revenue was 11.7 billion euros in September 2025.
    Anthropic's revenue reached $183 billion in September 2025.
    Hugging Face a réalisé un chiffre d'affaires de 4,5 milliards de dollars en août 2023.`),
  ...list('hedge', 'contradicted', `
    Mistral AI's annualised revenue was less than $87 million in January 2024 and Anthropic's valuation was less than $61.5 billion in November 2025.
    ChatGPT had fewer than 800 million weekly active users in October 2025.`),
  ...list('outdated', 'outdated', `
    OpenAI is valued at $157 billion.
    OpenAI est aujourd'hui valorisée 300 milliards de dollars.
    Anthropic is now worth $61.5 billion.
    Anthropic is valued at $183 billion.
    ChatGPT has 400 million weekly active users.
    ChatGPT compte 300 millions d'utilisateurs actifs hebdomadaires.
    xAI is valued at $24 billion.
    La valorisation de xAI est de 150 milliards de dollars.
    Scale AI is valued at $13.8 billion.
    Cohere is valued at $2.2 billion.
    Cerebras est valorisée 8,1 milliards de dollars.
    Klarna emploie 5 000 personnes.
    OpenAI's annualised revenue is $12 billion.
    Anthropic's annualised revenue is $87 million.
    Groq is valued at $2.8 billion.
    Perplexity is valued at $3 billion.`),
  ...list('unknown', 'unknown', `
    Zorglub AI raised $45 million in March 2025.
    Zorglub a levé 45 millions d'euros en mars 2025.
    Graphcore's market share was 12% in 2021.
    Hugging Face made a profit of $31 million in 2019.
    Mistral AI a dépensé 37 millions d'euros en recherche et développement en 2023.
    Wayve had 1,234 employees in January 2021.
    The tower is 330 metres tall.
    Inflation reached 5.2% in France in 2023.
    Groq burned $73 million in 2021.
    Cohere laid off 417 employees in May 2022.
    Databricks a licencié 1 234 personnes en 2019.
    Runway's revenue was $23 million in 2021.`),
  ...list('disputed', 'ambiguous', `
    Google acquired DeepMind for $400 million in January 2014.
    Google a racheté DeepMind pour 650 millions de dollars en janvier 2014.
    Tenstorrent raised $693 million in its Series D round in December 2024.
    Figure AI comptait 80 employés en février 2024.
    Klarna was valued at $6.5 billion in July 2022.
    Character.AI had raised $193 million in total as of August 2024.`),
  ...list('definition', 'ambiguous', `
    Nvidia had revenue of $51.2 billion in the third quarter of fiscal 2026.
    OpenAI was valued at $730 billion in February 2026.
    Apple will invest $500 billion over four years.
    Microsoft's revenue was $281.7 billion in 2025.`),
  ...list('parties', 'contradicted', `
    MosaicML acquired Databricks for $1.3 billion in June 2023.
    OpenAI invested $10 billion in Microsoft in January 2023.
    Amazon will supply OpenAI with $300 billion of computing power.
    Google invested $4 billion in Anthropic in September 2023.
    OpenAI signed a $10 billion contract with Nvidia in September 2025.
    The CNIL fined Google €2.95 billion in September 2025.`),
  ...list('parties', 'ambiguous', `
    Oracle will buy $300 billion of computing power from OpenAI.
    OpenAI will supply Oracle with $300 billion of computing power.`),
  ...list('denial', 'ambiguous', `
    OpenAI did not raise $40 billion in March 2025.
    OpenAI never raised $6.6 billion in October 2024.
    Mistral AI n'a jamais levé 600 millions d'euros en juin 2024.`),
];
